//! The commands, one in each file.

pub(crate) mod build;
pub(crate) mod completions;
pub(crate) mod expand;
pub(crate) mod explain;
pub(crate) mod fmt;
pub(crate) mod new;
pub(crate) mod watch;
