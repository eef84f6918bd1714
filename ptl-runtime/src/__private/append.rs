//! The traits whose methods append a [`Value`](super::Value). Generated code imports all of them
//! with one glob, so nothing else may stand here: it would shadow names of the user's module.

pub use super::accepted::{__PtlDisplay, __PtlOption, __PtlRender};
pub use super::refused::{__PtlBool, __PtlFuture, __PtlResult};
