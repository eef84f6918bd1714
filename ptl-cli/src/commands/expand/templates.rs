//! The templates of a file, by their names.

use ptl_parser::Span;
use ptl_parser::ast::{Entry, Member, Module, Template};

use crate::status::Failure;

/// Where the templates of this name stand: one, or methods of several types.
pub(super) fn named(module: &Module, name: &str) -> Result<Vec<Span>, Failure> {
    let templates = templates(module);
    let named = templates.iter().filter(|template| plain(template) == name);
    let spans: Vec<Span> = named.map(|template| template.span).collect();
    if !spans.is_empty() {
        return Ok(spans);
    }
    let names = templates.into_iter().map(plain);
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    let failure = Failure::new(format!("there is no template `{name}` in this file"));
    Err(match names.as_slice() {
        [] => failure,
        names => failure.help(format!("there is {}", names.join(", "))),
    })
}

fn templates(module: &Module) -> Vec<&Template> {
    let mut templates = Vec::new();
    for entry in &module.entries {
        match entry {
            Entry::Template(template) => templates.push(template),
            Entry::Methods(methods) => {
                let members = methods.members.iter();
                templates.extend(members.filter_map(|member| match member {
                    Member::Template(template) => Some(template),
                    Member::Item(_) => None,
                }));
            }
            Entry::Import(_) | Entry::Item(_) => {}
        }
    }
    templates
}

/// The name, without the `r#` that nobody would write on a command line.
fn plain(template: &Template) -> &str {
    let name = template.name.text.as_str();
    name.strip_prefix("r#").unwrap_or(name)
}
