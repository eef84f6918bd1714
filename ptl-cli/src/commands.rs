//! The commands, one in each file.

pub(crate) mod build;
pub(crate) mod completions;
