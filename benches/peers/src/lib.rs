//! Compares ptl with other template engines: how quickly they render, and how quickly their templates are built.
//!
//! The README says what is compared, and by which rules.

pub mod allocations;
pub mod build;
// The names say what there is, and the templates what it is for.
#[allow(missing_docs)]
pub mod data;
pub mod engines;
pub mod random;
pub mod render;
pub mod report;
pub mod versions;
