//! Placeholder.
pub mod ast;
mod span;
pub use span::Span;
