//! The machine, construct by construct, and its laws.

mod agreement;
mod attributes;
mod branches;
mod css;
mod endings;
mod holes;
mod javascript;
mod json;
mod landing;
mod laws;
mod markup;
mod policy;
mod refusals;
mod scripts;
mod support;
mod tables;
mod urls;
