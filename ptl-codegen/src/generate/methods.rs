//! Templates that are methods.
//!
//! A template `header` of a type or trait becomes the method `header`, which Rust calls, and the method
//! `__ptl_write_header`, which writes and which templates call.
//!
//! Rust code may implement a trait of templates by hand, with `header` alone. So, in a trait, `__ptl_write_header`
//! appends what `header` returns, and the body stands in `__ptl_default_header`, behind `header`. An implementation
//! whose methods are all templates overrides both or none: it says so by `__ptl_has_templates_only`, and what it does
//! not override is written straight into the buffer.

use proc_macro2::{Ident, TokenStream, TokenTree};
use ptl_parser::ast::MethodsKind;
use quote::{ToTokens as _, quote};
use syn::Lifetime;
use syn::visit_mut::VisitMut as _;

use super::options::Borrow;
use super::template::{Attributes, Parts, allow, handed_on, inline};
use super::{Generator, Items, names};
use crate::ir::{Member, Methods, Template, is_condition};
use crate::lower::plain;

impl Generator<'_> {
    pub(super) fn methods(self, methods: &Methods) -> Items {
        let mut members = Items::default();
        let mut below = TokenStream::new();
        for member in &methods.members {
            match member {
                Member::Rust(tokens) => members.in_order.extend(tokens.clone()),
                Member::Template(template) => {
                    members.extend(match methods.kind {
                        MethodsKind::Trait => self.trait_method(methods, template),
                        MethodsKind::Impl => self.method(methods, template),
                    });
                    below.extend(self.default_functions(methods, template));
                }
            }
        }
        let (attributes, head) = (&methods.attributes, &methods.head);
        let members = members.into_tokens();
        let marker = self.marker(methods);
        let in_order = quote! {
            #(#attributes)*
            #head {
                #members
                #marker
            }
        };
        Items { in_order, below }
    }

    /// Says whether all methods of an implementation are templates.
    fn marker(self, methods: &Methods) -> Option<TokenStream> {
        let mut members = methods.members.iter();
        if !members.any(|member| matches!(member, Member::Template(_))) {
            return None;
        }
        let answer = match methods.kind {
            MethodsKind::Trait => false,
            MethodsKind::Impl if methods.implemented.is_some() && !methods.has_functions() => true,
            MethodsKind::Impl => return None,
        };
        let allow = allow(self.is_stub);
        let marker = names::marker();
        Some(quote! {
            #[doc(hidden)]
            #allow
            fn #marker(&self) -> bool { #answer }
        })
    }

    /// A method of a type, or of the implementation of a trait.
    fn method(self, methods: &Methods, template: &Template) -> Items {
        let parts = self.parts(template);
        let writer = names::writer(&template.name);
        let call = call_writer(methods, &writer, template, &parts);
        let rendered = self.render(template, &parts, &call);
        let public = self.public_method(template, &parts, Some(&rendered));
        let body = self.body(template, &parts);
        Items {
            in_order: self.writing_method(&writer, template, &parts, &parts.patterns, &body),
            below: public,
        }
    }

    /// A method of a trait. Its body stands behind the method that Rust calls, which may be overridden alone.
    fn trait_method(self, methods: &Methods, template: &Template) -> Items {
        let parts = self.parts(template);
        let own = self.append_own(methods, template, &parts);
        let writer = names::writer(&template.name);
        let Some(_) = template.body else {
            return Items {
                in_order: self.public_method(template, &parts, None),
                below: self.writing_method(&writer, template, &parts, &parts.parameters, &own),
            };
        };
        let shortcut = shortcut(methods, template, &parts);
        let own = quote!(#shortcut #own);
        let writing = self.writing_method(&writer, template, &parts, &parts.parameters, &own);
        let default_writer = names::default_writer(&template.name);
        let call = call_writer(methods, &default_writer, template, &parts);
        let rendered = self.render(template, &parts, &call);
        let public = self.public_method(template, &parts, Some(&rendered));
        let body = self.body(template, &parts);
        let in_order =
            self.writing_method(&default_writer, template, &parts, &parts.patterns, &body);
        Items {
            in_order,
            below: quote!(#public #writing),
        }
    }

    /// Appends what the method that Rust calls returns.
    fn append_own(self, methods: &Methods, template: &Template, parts: &Parts) -> TokenStream {
        if self.is_stub {
            return quote!(::core::unreachable!());
        }
        let krate = self.krate;
        let name = &template.name;
        let awaited = &parts.awaited;
        let own = template.receiver.clone().and_then(own_self).into_iter();
        let arguments = arguments(template, parts);
        let callee = callee(methods, name, template);
        let called = quote!(#callee(#(#own,)* #(#arguments),*) #awaited);
        let out = quote!(#krate::Buffer::append(__ptl_out, &__ptl_output));
        match &template.result {
            None => quote!(let __ptl_output = #called; #out;),
            Some(result) => {
                let split = self.outcome(template.kind, result, &quote!(split), Some(&called));
                quote! {
                    let (__ptl_output, __ptl_written) = #split;
                    if let ::core::option::Option::Some(__ptl_output) = __ptl_output {
                        #out;
                    }
                    __ptl_written
                }
            }
        }
    }

    fn public_method(
        self,
        template: &Template,
        parts: &Parts,
        body: Option<&TokenStream>,
    ) -> TokenStream {
        let attributes = Attributes::of(template);
        let (everywhere, function) = (&attributes.everywhere, &attributes.function);
        let docs = attributes.default_docs(&template.name);
        let (name, visibility) = (&template.name, &template.visibility);
        let (generics, _, predicates) = template.generics.split_for_impl();
        let (result, asynchrony) = (&parts.result, &parts.asynchrony);
        let receiver = template.receiver.iter();
        let parameters = &parts.parameters;
        let named = named_parameters(template);
        let allow = allow(self.is_stub);
        let body = match body {
            Some(body) => quote!({ #body }),
            None => quote!(;),
        };
        quote! {
            #docs
            #(#everywhere)*
            #(#function)*
            #allow
            #visibility #asynchrony fn #name #generics(
                #(#receiver,)* #(#parameters,)* #(#named,)*
            ) -> #result #predicates #body
        }
    }

    /// A method that writes into a buffer.
    fn writing_method(
        self,
        name: &Ident,
        template: &Template,
        parts: &Parts,
        parameters: &[TokenStream],
        body: &TokenStream,
    ) -> TokenStream {
        let krate = self.krate;
        let everywhere = Attributes::of(template).everywhere;
        let visibility = &template.visibility;
        let (generics, _, predicates) = template.generics.split_for_impl();
        let asynchrony = &parts.asynchrony;
        let result = parts.written.as_ref().map(|written| &written.ty);
        let result = result.map(|ty| quote!(-> #ty));
        let receiver = template.receiver.iter();
        let named = named_parameters(template);
        let allow = allow(self.is_stub);
        let inline = inline(template);
        quote! {
            #(#everywhere)*
            #[doc(hidden)]
            #allow
            #inline
            #visibility #asynchrony fn #name #generics(
                #(#receiver,)* __ptl_out: &mut #krate::Buffer, #(#parameters,)* #(#named,)*
            ) #result #predicates {
                #body
            }
        }
    }

    /// The defaults of a method's named parameters, which calls of templates fill in.
    fn default_functions(self, methods: &Methods, template: &Template) -> TokenStream {
        let lifetime = Lifetime::new("'static", proc_macro2::Span::call_site());
        let context = self.context(template.kind);
        let prefix = names::defaults(&methods.block, &template.name.to_string());
        let conditions = methods
            .attributes
            .iter()
            .filter(|attribute| is_condition(attribute));
        let everywhere: Vec<_> = conditions
            .cloned()
            .chain(Attributes::of(template).everywhere)
            .collect();
        let functions = template.named.iter().map(|named| {
            let mut ty = named.ty.clone();
            Borrow {
                lifetime: &lifetime,
                is_borrowed: false,
            }
            .visit_type_mut(&mut ty);
            let name = quote::format_ident!("{prefix}{}", plain(&named.name));
            let value = if self.is_stub {
                quote!(::core::unreachable!())
            } else {
                context.expression(&named.default).into_token_stream()
            };
            let allow = allow(self.is_stub);
            let own = named.conditions();
            quote! {
                #(#everywhere)*
                #(#own)*
                #allow
                #[allow(non_snake_case)]
                fn #name() -> #ty { #value }
            }
        });
        quote!(#(#functions)*)
    }
}

impl Methods {
    /// Whether there are functions of Rust's beside the templates.
    fn has_functions(&self) -> bool {
        let is_word = |token: TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "fn");
        self.members.iter().any(|member| match member {
            Member::Rust(tokens) => tokens.clone().into_iter().any(is_word),
            Member::Template(_) => false,
        })
    }
}

/// The call of a method that writes into the buffer of the method that Rust calls.
fn call_writer(
    methods: &Methods,
    writer: &Ident,
    template: &Template,
    parts: &Parts,
) -> TokenStream {
    let awaited = &parts.awaited;
    let own = template.receiver.clone().and_then(own_self).into_iter();
    let arguments = arguments(template, parts);
    let callee = callee(methods, writer, template);
    quote!(#callee(#(#own,)* &mut __ptl_buffer #(, #arguments)*) #awaited)
}

/// A method of the block, by its path: another trait of the same type may have one of that name.
fn callee(methods: &Methods, name: &Ident, template: &Template) -> TokenStream {
    let own = owner(methods);
    let handed_on = handed_on(&template.generics);
    quote!(#own::#name #handed_on)
}

fn owner(methods: &Methods) -> TokenStream {
    match &methods.implemented {
        Some(implemented) => quote!(<Self as #implemented>),
        None => quote!(Self),
    }
}

/// Writes the body into the caller's buffer, where `header` cannot have been overridden alone.
fn shortcut(methods: &Methods, template: &Template, parts: &Parts) -> Option<TokenStream> {
    let receiver = template.receiver.clone()?;
    // The word alone is the value itself; else it is some kind of reference.
    let is_value = receiver.clone().into_iter().all(is_word_of_value);
    let own = own_self(receiver)?;
    let borrowed = if is_value {
        quote!(&#own)
    } else {
        quote!(&*#own)
    };
    let default_writer = callee(methods, &names::default_writer(&template.name), template);
    let (owner, marker) = (owner(methods), names::marker());
    let awaited = &parts.awaited;
    let arguments = arguments(template, parts);
    Some(quote! {
        if #owner::#marker(#borrowed) {
            return #default_writer(#own, __ptl_out #(, #arguments)*) #awaited;
        }
    })
}

/// Whether a token may stand in `self`, `mut self` or `self: Self`.
fn is_word_of_value(token: TokenTree) -> bool {
    match token {
        TokenTree::Ident(ident) => ["self", "mut", "Self"].iter().any(|word| ident == word),
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    }
}

/// The word `self` is the user's own: it is subject to hygiene.
fn own_self(receiver: TokenStream) -> Option<Ident> {
    receiver.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if ident == "self" => Some(ident),
        _ => None,
    })
}

/// What the method that Rust calls hands on: its parameters by position, then those that have a name.
fn arguments(template: &Template, parts: &Parts) -> Vec<TokenStream> {
    let positional = parts.arguments.iter().cloned();
    let named = template.named.iter().map(|named| {
        let (conditions, name) = (named.conditions(), &named.name);
        quote!(#(#conditions)* #name)
    });
    positional.chain(named).collect()
}

fn named_parameters(template: &Template) -> Vec<TokenStream> {
    let parameter = |named: &crate::ir::Named| {
        let (conditions, name, ty) = (named.conditions(), &named.name, &named.ty);
        quote!(#(#conditions)* #name: #ty)
    };
    template.named.iter().map(parameter).collect()
}
