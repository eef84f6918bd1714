//! What a template becomes: a function for Rust, and a side that other templates call.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Attribute;

use super::parameter_name::parameter_name;
use super::specialization::Constant;
use super::{Context, Generator, Items, Written, names, ours};
use crate::ir::{Body, Positional, Statement, Template};

/// The attributes of generated functions and of what belongs to them that are not the user's.
///
/// A template's function may be called by templates only, which call the hidden side. And no lint of style should
/// speak of what the user did not write. The compiler looks at each lint that is named, so those of clippy are for
/// clippy alone, and what is hidden in the documentation needs none.
pub(super) fn allow(is_stub: bool) -> TokenStream {
    let unused = is_stub.then(|| quote!(unused, unreachable_code,));
    quote! {
        #[allow(#unused dead_code, unreachable_pub, unused_parens)]
        #[cfg_attr(
            clippy,
            allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
        )]
    }
}

/// To call a short template takes as long as to run it: the optimiser may put it in the place of the call.
pub(super) fn inline(template: &Template) -> Option<TokenStream> {
    let is_short = template.body.as_ref().is_some_and(is_short);
    is_short.then(|| quote!(#[inline]))
}

/// Whether a body has no loop, and few statements beside.
pub(super) fn is_short(body: &Body) -> bool {
    const STATEMENTS: usize = 16;

    count(body).is_some_and(|count| count <= STATEMENTS)
}

/// The statements at any depth; none where there is a loop.
fn count(body: &Body) -> Option<usize> {
    body.iter().map(count_in).sum()
}

fn count_in(statement: &Statement) -> Option<usize> {
    let inside = match statement {
        Statement::For(_) | Statement::While { .. } | Statement::Loop { .. } => return None,
        // The block of a call is a function of its own.
        Statement::With(_) => Some(0),
        _ => statement.bodies().map(count).sum(),
    };
    Some(1 + inside?)
}

/// The parts of a template that its function and its hidden side share.
pub(super) struct Parts {
    /// The function that writes returns this.
    pub(super) written: Option<Written>,
    /// The declared result type, or the kind's own.
    pub(super) result: TokenStream,
    /// The parameters by position, as the function that Rust calls has them: each pattern by a name.
    pub(super) parameters: Vec<TokenStream>,
    /// The names of these parameters, as arguments.
    pub(super) arguments: Vec<TokenStream>,
    /// The parameters by position, as the function that writes has them.
    pub(super) patterns: Vec<TokenStream>,
    pub(super) asynchrony: Option<TokenStream>,
    pub(super) awaited: Option<TokenStream>,
}

impl Generator<'_> {
    /// A free template.
    pub(super) fn template(self, template: &Template) -> Items {
        let krate = self.krate;
        let parts = self.parts(template);
        let options = self.options(template);
        let hidden = names::hidden(&template.name);
        let attributes = Attributes::of(template);
        let public = self.public_function(template, &parts, &options, &attributes);
        let visibility = &template.visibility;
        let (items, ty, lifetime) = (&options.items, &options.ty, &options.lifetime);
        let kind = self.kind(template.kind);
        let everywhere = &attributes.everywhere;
        let in_order = self.writing(template, &parts, &options, "write", &[]);
        // Clippy asks of a public struct whether it may grow. The answer is quicker to compile than a lint that is allowed.
        let below = quote! {
            #public
            #items
            #(#everywhere)*
            #[doc(hidden)]
            #[non_exhaustive]
            #[allow(non_camel_case_types, unreachable_pub)]
            #visibility struct #hidden;
            #(#everywhere)*
            impl #krate::__private::Template for #hidden {
                type Kind = #kind;
                type Options<#lifetime> = #ty;
            }
        };
        Items { in_order, below }
    }

    /// The function that templates call, by its name. Of `constants`, it appends what is known of them.
    pub(super) fn writing(
        self,
        template: &Template,
        parts: &Parts,
        options: &super::options::Options,
        writer: &str,
        constants: &[Constant],
    ) -> TokenStream {
        let krate = self.krate;
        let Parts {
            written,
            patterns,
            asynchrony,
            ..
        } = parts;
        let visibility = &template.visibility;
        let (generics, _, predicates) = template.generics.split_for_impl();
        let result = written.as_ref().map(|written| &written.ty);
        let result = result.map(|ty| quote!(-> #ty));
        let body = self.body_with(template, parts, constants);
        let (parameter, unpack) = (&options.parameter, &options.unpack);
        let hidden = names::hidden(&template.name);
        let everywhere = Attributes::of(template).everywhere;
        let allow = allow(self.is_stub);
        // Rustc shows where it is defined that is called in a wrong way.
        let writer = Ident::new(writer, ours(template.name.span()));
        let inline = inline(template);
        // What is appended as text may be used for nothing else.
        let known = (!constants.is_empty()).then(|| {
            let known = constants.iter().map(|constant| &constant.parameter);
            quote!(let _ = (#(&#known,)*);)
        });
        quote! {
            #(#everywhere)*
            #[doc(hidden)]
            #allow
            impl #hidden {
                #inline
                #visibility #asynchrony fn #writer #generics(
                    __ptl_out: &mut #krate::Buffer,
                    #(#patterns,)*
                    #parameter
                ) #result #predicates {
                    #unpack
                    #known
                    #body
                }
            }
        }
    }

    /// The function that Rust calls.
    fn public_function(
        self,
        template: &Template,
        parts: &Parts,
        options: &super::options::Options,
        attributes: &Attributes<'_>,
    ) -> TokenStream {
        let Parts {
            result,
            parameters,
            arguments,
            asynchrony,
            awaited,
            ..
        } = parts;
        let (name, visibility) = (&template.name, &template.visibility);
        let (generics, _, predicates) = template.generics.split_for_impl();
        let hidden = names::hidden(name);
        let (everywhere, function) = (&attributes.everywhere, &attributes.function);
        let parameters = parameters.iter().chain(&options.public_parameter);
        let argument = &options.argument;
        let allow = allow(self.is_stub);
        let docs = attributes.default_docs(name);
        let own = handed_on(&template.generics);
        let call =
            quote!(#hidden::write #own(&mut __ptl_buffer, #(#arguments,)* #argument) #awaited);
        let body = self.render(template, parts, &call);
        quote! {
            #docs
            #(#everywhere)*
            #(#function)*
            #allow
            #visibility #asynchrony fn #name #generics(#(#parameters),*) -> #result #predicates {
                #body
            }
        }
    }

    /// Renders into a buffer of its own what `call` writes, and keeps what is learned of its size beside it.
    pub(super) fn render(
        self,
        template: &Template,
        parts: &Parts,
        call: &TokenStream,
    ) -> TokenStream {
        let krate = self.krate;
        if self.is_stub {
            return quote!(::core::unreachable!());
        }
        let kind = self.kind(template.kind);
        let rendered = quote! {
            <#kind as #krate::__private::Kind>::output_for(&mut __ptl_buffer, &__PTL_SIZE)
        };
        let end = if let Some(result) = &template.result {
            let arguments = quote!(#rendered, __ptl_written);
            self.outcome(template.kind, result, &quote!(finish), Some(&arguments))
        } else {
            rendered
        };
        let written = parts.written.as_ref().map(|_| quote!(let __ptl_written =));
        let size = self.size();
        quote! {
            #size
            let mut __ptl_buffer = <#kind as #krate::__private::Kind>::buffer_for(&__PTL_SIZE);
            #written #call;
            #end
        }
    }

    /// Where it is kept how large the output of a call is.
    pub(super) fn size(self) -> TokenStream {
        let krate = self.krate;
        quote! {
            static __PTL_SIZE: #krate::__private::SizeHint = #krate::__private::SizeHint::new();
        }
    }

    pub(super) fn parts(self, template: &Template) -> Parts {
        let output = self.output(template.kind);
        let result = match &template.result {
            Some(result) => result.to_token_stream(),
            None => output,
        };
        let (parameters, arguments) = template
            .positional
            .iter()
            .enumerate()
            .map(|(index, parameter)| {
                let (name, ty) = (parameter_name(index, &parameter.pattern), &parameter.ty);
                let conditions: Vec<_> = parameter.conditions().collect();
                let parameter = quote!(#(#conditions)* #name: #ty);
                let argument = quote!(#(#conditions)* #name);
                (parameter, argument)
            })
            .unzip();
        Parts {
            written: self.written(template.kind, template.result.as_ref()),
            result,
            parameters,
            arguments,
            patterns: template
                .positional
                .iter()
                .map(Positional::pattern)
                .collect(),
            asynchrony: template.is_async.then(|| quote!(async)),
            awaited: template.is_async.then(|| quote!(.await)),
        }
    }

    /// The statements of the function that writes.
    pub(super) fn body(self, template: &Template, parts: &Parts) -> TokenStream {
        self.body_with(template, parts, &[])
    }

    /// The same where some parameters are known.
    fn body_with(self, template: &Template, parts: &Parts, constants: &[Constant]) -> TokenStream {
        let Some(body) = template.body.as_ref().filter(|_| !self.is_stub) else {
            return quote!(::core::unreachable!());
        };
        let context = Context {
            is_async: template.is_async,
            written: parts.written.as_ref(),
            is_left_unseen: template.is_left_unseen,
            constants,
            ..self.context(template.kind)
        };
        context.function(body)
    }
}

impl Positional {
    fn pattern(&self) -> TokenStream {
        let Self {
            attributes,
            pattern,
            ty,
        } = self;
        quote!(#(#attributes)* #pattern: #ty)
    }
}

/// `#[expect(…)]` as `#[allow(…)]`: what is expected shows in one of the items at most.
fn allowed(expected: &Attribute) -> Attribute {
    let mut allowed = expected.clone();
    if let syn::Meta::List(list) = &mut allowed.meta {
        let span = syn::spanned::Spanned::span(&list.path);
        list.path = Ident::new("allow", span).into();
    }
    allowed
}

/// `::<T, N>`, by which a template hands its generic arguments on: they may show in no parameter.
pub(super) fn handed_on(generics: &syn::Generics) -> Option<TokenStream> {
    let names: Vec<_> = generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            syn::GenericParam::Type(own) => Some(&own.ident),
            syn::GenericParam::Const(own) => Some(&own.ident),
            syn::GenericParam::Lifetime(_) => None,
        })
        .collect();
    (!names.is_empty()).then(|| quote!(::<#(#names),*>))
}

/// A template's attributes, by where they go.
pub(super) struct Attributes<'a> {
    /// On everything that the template becomes: conditions, and the levels of lints.
    pub(super) everywhere: Vec<Attribute>,
    /// On the function alone: docs, `must_use`, `inline` and attributes of other crates.
    pub(super) function: Vec<&'a Attribute>,
}

impl<'a> Attributes<'a> {
    pub(super) fn of(template: &'a Template) -> Self {
        let mut attributes = Self {
            everywhere: Vec::new(),
            function: Vec::new(),
        };
        for attribute in &template.attributes {
            let is = |name: &&str| attribute.path().is_ident(name);
            if ["cfg", "allow", "warn", "deny", "forbid"].iter().any(is) {
                attributes.everywhere.push(attribute.clone());
            } else if is(&"expect") {
                attributes.everywhere.push(allowed(attribute));
            } else {
                attributes.function.push(attribute);
            }
        }
        attributes
    }

    /// Docs for a template without any: a crate may demand some of every item.
    pub(super) fn default_docs(&self, name: &Ident) -> Option<TokenStream> {
        let has_docs = self
            .function
            .iter()
            .any(|attribute| attribute.path().is_ident("doc"));
        let text = format!("The template `{name}`.");
        (!has_docs).then(|| quote!(#[doc = #text]))
    }
}
