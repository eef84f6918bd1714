//! Modules: what stands in a file, in its order.

use ptl_parser::ast::{self, Entry};
use ptl_parser::{ErrorKind, nearest};
use quote::quote;

use super::template::{signature, template};
use super::{Body, Place, Rules, methods};
use crate::Options;
use crate::error::{CompileError, Location};
use crate::fragment;
use crate::ir::{Import, Item, Module};
use crate::scope::{Known, Scope};
use crate::signature::Fails;
use crate::source::Source;

/// Lowers a module. What has an error is left out.
pub(crate) fn module(source: &Source, options: &Options, errors: &mut Vec<CompileError>) -> Module {
    let module = &source.parsed().module;
    let mut scope = Scope::default();
    declare(source, module, &mut scope, errors);
    let items = module
        .entries
        .iter()
        .filter_map(|entry| match entry {
            Entry::Import(entry) => {
                import(source, options, &mut scope, errors, entry).map(Item::Import)
            }
            Entry::Template(entry) => {
                template(source, &mut scope, errors, entry).map(Item::Template)
            }
            Entry::Methods(entry) => {
                methods::methods(source, &mut scope, errors, entry).map(Item::Methods)
            }
            Entry::Item(item) => head(source, &mut scope, errors)
                .tokens(item.span)
                .map(Item::Rust),
        })
        .collect();
    Module { items }
}

/// The lowering of what stands outside any template.
fn head<'a>(
    source: &'a Source,
    scope: &'a mut Scope,
    errors: &'a mut Vec<CompileError>,
) -> Body<'a> {
    let rules = Rules {
        kind: ast::Kind::Html,
        is_async: false,
        fails: Fails::Never,
    };
    let whole = ptl_parser::Span::new(0, source.text().len());
    Body::new(Place::Text(source, whole), scope, errors, rules)
}

/// Makes every template of the module known before any body is read: they may call each other in any order.
fn declare(
    source: &Source,
    module: &ast::Module,
    scope: &mut Scope,
    errors: &mut Vec<CompileError>,
) {
    let mut declare = |name: &ast::Name, known, is_conditional: bool| {
        if !scope.declare(&name.text, known) && !is_conditional {
            let kind = ErrorKind::DuplicateTemplate {
                name: name.text.clone(),
            };
            errors.push(CompileError::new(kind, Location::Bytes(name.span)));
        }
    };
    for entry in &module.entries {
        match entry {
            Entry::Import(import) => {
                for imported in &import.names {
                    let name = imported.alias.as_ref().unwrap_or(&imported.name);
                    declare(name, Known::Imported, !import.attributes.is_empty());
                }
            }
            Entry::Template(template) => {
                let known = Known::Local(signature(source, template, String::new()));
                declare(&template.name, known, !template.attributes.is_empty());
            }
            Entry::Methods(_) | Entry::Item(_) => {}
        }
    }
    for entry in &module.entries {
        match entry {
            Entry::Methods(methods) => methods::declare(source, methods, scope),
            // An item that says `attr` anywhere may bring in that name.
            Entry::Item(item) if item.span.of(source.text()).contains("attr") => {
                scope.declare_item("attr");
            }
            _ => {}
        }
    }
}

fn import(
    source: &Source,
    options: &Options,
    scope: &mut Scope,
    errors: &mut Vec<CompileError>,
    import: &ast::Import,
) -> Option<Import> {
    let mut head = head(source, scope, errors);
    let attributes = head.attributes(&[], &import.attributes);
    let visibility = match import.visibility {
        Some(visibility) => head.tokens(visibility.span)?,
        None => proc_macro2::TokenStream::new(),
    };
    let path = head.read(import.path.span, fragment::module_path)?;
    let templates = options.neighbours.as_ref().and_then(|(neighbours, from)| {
        neighbours.templates(from, import.path.span.of(source.text()))
    });
    let mut names = Vec::new();
    for imported in &import.names {
        if let Some(templates) = templates
            && !head.is_template(&imported.name, templates)
        {
            continue;
        }
        let name = head.name(&imported.name)?;
        let local = match &imported.alias {
            Some(alias) => head.name(alias)?,
            None => name.clone(),
        };
        names.push((name, local));
    }
    Some(Import {
        attributes: quote!(#(#attributes)*),
        visibility,
        path: quote!(#path),
        names,
    })
}

impl Body<'_> {
    /// Whether an imported name is one of a module's templates; an error if it is not.
    fn is_template(&mut self, name: &ast::Name, templates: &[String]) -> bool {
        let text = name.text.trim_start_matches("r#");
        let is_template = templates.iter().any(|template| template == text);
        if !is_template {
            let kind = ErrorKind::NotATemplate {
                name: text.to_owned(),
                nearest: nearest(text, templates.iter().map(String::as_str)).map(str::to_owned),
            };
            self.error_at(kind, name.span);
        }
        is_template
    }
}
