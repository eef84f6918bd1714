//! What a caller knows of a template that stands in the same module.

use proc_macro2::{Ident, Span, TokenStream};
use ptl_parser::ast::Kind;

/// How a template is called.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) kind: Kind,
    pub(crate) is_async: bool,
    pub(crate) fails: Fails,
    /// The parameters that are passed by position; without `self`.
    pub(crate) positional: Vec<Parameter>,
    /// The parameters that are passed by name.
    pub(crate) named: Vec<NamedParameter>,
    /// What the functions that make the defaults of a method or nested template begin with.
    pub(crate) defaults: String,
}

/// Whether a template can fail, as far as the name of its result type tells. The type itself tells rustc.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fails {
    /// No result type is declared, or the kind's own.
    Never,
    /// `Result` or `Option`.
    Always,
    /// Some other type, an alias perhaps.
    Unknown,
}

impl Fails {
    /// By the declared result type.
    pub(crate) fn of(result: Option<&syn::Type>) -> Self {
        let name = match result {
            None => return Self::Never,
            Some(syn::Type::Path(path)) => path.path.segments.last().map(|last| &last.ident),
            Some(_) => None,
        };
        match name {
            Some(name) if name == "Html" || name == "String" => Self::Never,
            Some(name) if name == "Result" || name == "Option" => Self::Always,
            _ => Self::Unknown,
        }
    }
}

/// A parameter that is passed by position.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    /// As it is written: a name, or another pattern.
    pub(crate) pattern: String,
    /// Whether its type is `impl Trait`, which a closure takes by reference.
    pub(crate) is_impl: bool,
    /// Whether it has attributes, which may take it away.
    pub(crate) is_conditional: bool,
}

/// A parameter that is passed by name.
#[derive(Clone, Debug)]
pub(crate) struct NamedParameter {
    /// As it is written.
    pub(crate) name: String,
    /// The attributes that may take it away.
    pub(crate) conditions: TokenStream,
}

impl NamedParameter {
    /// The name without `r#`.
    pub(crate) fn plain(&self) -> &str {
        self.name.strip_prefix("r#").unwrap_or(&self.name)
    }
}

impl Signature {
    /// The function that makes the default of a named parameter (without `r#`), for a method or a nested template.
    pub(crate) fn default_function(&self, name: &str) -> Ident {
        Ident::new(&format!("{}{name}", self.defaults), Span::call_site())
    }
}

/// A name without `r#`, by which it is known.
pub(crate) fn plain(name: &str) -> String {
    name.strip_prefix("r#").unwrap_or(name).to_owned()
}
