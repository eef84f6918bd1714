//! How quickly pages are rendered.

mod compare;
mod measure;
mod workload;

pub use compare::{Difference, normalised, outputs_agree};
pub use measure::{Measurement, measure};
pub use workload::{Case, WORKLOADS, Workload, all};
