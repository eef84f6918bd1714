//! From the intermediate representation to Rust tokens.
//!
//! Generated code names everything by an absolute path or by a name that begins with `__ptl` or `__Ptl`, so that
//! nothing depends on what the user's module imports or shadows. The user's span goes on the call whose bound may
//! fail.

mod append;
mod arguments;
mod call;
mod expression;
mod lazy;
mod methods;
pub(crate) mod names;
mod nested;
mod options;
mod parameter_name;
mod sink;
mod specialization;
mod statement;
mod template;
mod turn;

use proc_macro2::{Span, TokenStream, TokenTree};
use ptl_html::Policy;
use ptl_parser::ast::Kind;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::ir::{Import, Item, Module};
use specialization::{Constant, Specializations};

/// What all of the generated code agrees on.
#[derive(Clone, Copy)]
pub(crate) struct Generator<'a> {
    /// The path by which the user's crate knows the runtime.
    krate: &'a TokenStream,
    /// Whether bodies are left out, because there were errors.
    is_stub: bool,
    /// What the project allows in URLs and attributes.
    policy: &'a Policy,
    /// The functions for calls with literals, where all templates of a module are known.
    specializations: Option<&'a Specializations<'a>>,
}

/// What the statements of a body need to know of the template around them.
#[derive(Clone, Copy)]
struct Context<'a> {
    generator: Generator<'a>,
    /// Which template's rules hold: those of the kind of the literal, block or template around a statement.
    kind: Kind,
    is_async: bool,
    /// Whether a loop of the template is around the statements.
    is_in_loop: bool,
    /// What the function that writes returns, where a result type is declared.
    written: Option<&'a Written>,
    /// See [`Template::is_left_unseen`](crate::ir::Template::is_left_unseen).
    is_left_unseen: bool,
    /// The parameters whose values are known.
    constants: &'a [Constant],
}

/// What a function that writes returns, if anything.
struct Written {
    ty: TokenStream,
    success: TokenStream,
}

/// The user's place for something generated. The names in it are ours: variables such as the buffer are not found
/// from where the user's macros come from.
fn ours(place: Span) -> Span {
    place.resolved_at(Span::call_site())
}

/// What an item of the source becomes.
#[derive(Default)]
struct Items {
    /// What holds the user's own code, in the order of the source.
    in_order: TokenStream,
    /// What has no line in the source.
    below: TokenStream,
}

impl Items {
    fn extend(&mut self, more: Self) {
        self.in_order.extend(more.in_order);
        self.below.extend(more.below);
    }

    fn into_tokens(self) -> TokenStream {
        let mut tokens = self.in_order;
        tokens.extend(self.below);
        tokens
    }
}

impl<'a> Generator<'a> {
    /// A generator that knows of no other template than the one that it is given.
    pub(crate) fn new(krate: &'a TokenStream, policy: &'a Policy, is_stub: bool) -> Self {
        Self {
            krate,
            is_stub,
            policy,
            specializations: None,
        }
    }

    /// What holds for what is no part of a template's body, such as a default. A body changes what is different there.
    fn context(self, kind: Kind) -> Context<'a> {
        Context {
            generator: self,
            kind,
            is_async: false,
            is_in_loop: false,
            written: None,
            is_left_unseen: false,
            constants: &[],
        }
    }
}

impl Generator<'_> {
    /// The items of a module, with the prelude: first what stands in the source, line by line.
    pub(crate) fn module(self, module: &Module) -> TokenStream {
        let specializations = Specializations::new(&module.items);
        let generator = Generator {
            specializations: Some(&specializations),
            ..self
        };
        let krate = self.krate;
        let mut items = Items::default();
        for item in &module.items {
            items.extend(generator.item(item));
        }
        items.below.extend(generator.specialized());
        let Items { in_order, below } = items;
        quote! {
            #in_order
            #[allow(unused_imports)]
            use #krate::prelude::*;
            #below
        }
    }

    /// A template or a block of methods of a Rust file, and all that it needs.
    pub(crate) fn alone(self, item: &Item) -> TokenStream {
        self.item(item).into_tokens()
    }

    fn item(self, item: &Item) -> Items {
        let in_order = match item {
            Item::Rust(tokens) => tokens.clone(),
            Item::Import(import) => import_names(import),
            Item::Template(template) => return self.template(template),
            Item::Methods(methods) => return self.methods(methods),
        };
        Items {
            in_order,
            below: TokenStream::new(),
        }
    }

    /// The path of the runtime, at a place of the user's: an error there begins at its first token.
    fn krate_at(self, place: Span) -> TokenStream {
        let at = |mut token: TokenTree| {
            token.set_span(token.span().located_at(place));
            token
        };
        self.krate.clone().into_iter().map(at).collect()
    }

    /// The marker of a kind, by which the append site chooses how to take what a template writes.
    fn kind(self, kind: Kind) -> TokenStream {
        let krate = self.krate;
        let marker = match kind {
            Kind::Html => quote!(HtmlKind),
            Kind::Plain => quote!(PlainKind),
            Kind::Attrs => quote!(AttrsKind),
            Kind::Url => quote!(UrlKind),
            Kind::Css => quote!(CssKind),
            Kind::Js => quote!(JsKind),
        };
        quote!(#krate::__private::#marker)
    }

    /// What the function that writes returns, by the declared result type.
    fn written(self, kind: Kind, result: Option<&syn::Type>) -> Option<Written> {
        let result = result?;
        Some(Written {
            ty: self.outcome(kind, result, &quote!(Written), None),
            success: self.outcome(kind, result, &quote!(written), Some(&TokenStream::new())),
        })
    }

    /// What the declared result type has as something that a template can return: an associated type, or the value of
    /// a function. A type that is no such thing is an error at its place.
    fn outcome(
        self,
        kind: Kind,
        result: &syn::Type,
        member: &TokenStream,
        arguments: Option<&TokenStream>,
    ) -> TokenStream {
        let place = ours(result.span());
        let krate = self.krate_at(place);
        let output = self.output(kind);
        let arguments = arguments.map(|arguments| quote_spanned!(place=> (#arguments)));
        quote_spanned! {place=>
            <#result as #krate::__private::Outcome<#output>>::#member #arguments
        }
    }

    /// The type that a kind makes.
    fn output(self, kind: Kind) -> TokenStream {
        let krate = self.krate;
        match kind {
            Kind::Html => quote!(#krate::Html),
            Kind::Plain => quote!(#krate::__private::String),
            Kind::Attrs => quote!(#krate::Attrs),
            Kind::Url => quote!(#krate::Url),
            Kind::Css => quote!(#krate::Css),
            Kind::Js => quote!(#krate::Js),
        }
    }
}

/// The names of templates, each with its hidden side.
fn import_names(import: &Import) -> TokenStream {
    let Import {
        attributes,
        visibility,
        path,
        names,
    } = import;
    let uses = names.iter().map(|(name, local)| {
        let hidden = names::hidden(name);
        let hidden_local = names::hidden(local);
        quote! {
            #attributes
            #[allow(unused_imports)]
            #visibility use #path::{#name as #local};
            #attributes
            #[doc(hidden)]
            #[allow(unused_imports)]
            #visibility use #path::{#hidden as #hidden_local};
        }
    });
    quote!(#(#uses)*)
}
