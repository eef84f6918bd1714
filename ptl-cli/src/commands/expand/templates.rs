//! The templates of a file, by their names.

use ptl_parser::Span;
use ptl_parser::ast::{Module, Template};

use crate::status::Failure;

/// Where the templates of this name stand: one, or methods of several types.
pub(super) fn named(module: &Module, name: &str) -> Result<Vec<Span>, Failure> {
    let named = module
        .templates()
        .filter(|template| plain(template) == name);
    let spans: Vec<Span> = named.map(|template| template.span).collect();
    if !spans.is_empty() {
        return Ok(spans);
    }
    let names = module.templates().map(plain);
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    let failure = Failure::new(format!("there is no template `{name}` in this file"));
    Err(match names.as_slice() {
        [] => failure,
        names => failure.help(format!("there is {}", names.join(", "))),
    })
}

/// The name, without the `r#` that nobody would write on a command line.
fn plain(template: &Template) -> &str {
    let name = template.name.text.as_str();
    name.strip_prefix("r#").unwrap_or(name)
}
