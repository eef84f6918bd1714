//! How quickly templates are built.

mod cargo;
mod engines;
mod measure;
mod project;

pub use engines::SOURCES;
pub use measure::{Measurement, Sample, measure};
pub use project::{Project, Size, Source};
