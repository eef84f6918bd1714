//! The named parameters of a free template: a struct with defaults.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Lifetime, Type};

use super::template::{Attributes, allow};
use super::{Generator, names};
use crate::ir::{Named, Template};
use crate::lower::plain;

/// How the named parameters show in what a template becomes.
pub(super) struct Options {
    /// The struct and its defaults.
    pub(super) items: TokenStream,
    /// The lifetime that the associated type has.
    pub(super) lifetime: Lifetime,
    /// The associated type, by that lifetime.
    pub(super) ty: TokenStream,
    /// The last parameter of the function that Rust calls.
    pub(super) public_parameter: Option<TokenStream>,
    /// What that function hands on.
    pub(super) argument: TokenStream,
    /// The last parameter of the function that writes.
    pub(super) parameter: TokenStream,
    /// Makes local variables of the struct's fields.
    pub(super) unpack: Option<TokenStream>,
}

impl Generator<'_> {
    pub(super) fn options(self, template: &Template) -> Options {
        let krate = self.krate;
        let lifetime = Lifetime::new("'__ptl", proc_macro2::Span::call_site());
        if template.named.is_empty() {
            return Options {
                items: TokenStream::new(),
                lifetime,
                ty: quote!(#krate::__private::NoOptions),
                public_parameter: None,
                argument: quote!(#krate::__private::NoOptions),
                parameter: quote!(_: #krate::__private::NoOptions),
                unpack: None,
            };
        }
        let name = names::options(&template.name);
        let borrowed = fields(&template.named, &lifetime);
        let has_lifetime = borrowed.iter().any(|(_, is_borrowed)| *is_borrowed);
        let parameters = has_lifetime.then(|| quote!(<#lifetime>));
        let elided = has_lifetime.then(|| quote!(<'_>));
        let own = template.named.iter().map(|named| {
            let (attributes, name) = (&named.attributes, &named.name);
            quote!(#(#attributes)* #name)
        });
        let argument = if template.positional.iter().any(Self::is_named_options) {
            format_ident!("__ptl_options")
        } else {
            format_ident!("options")
        };
        Options {
            items: self.options_struct(template, &borrowed, parameters.as_ref()),
            lifetime,
            ty: quote!(#name #parameters),
            public_parameter: Some(quote!(#argument: #name #elided)),
            argument: argument.into_token_stream(),
            parameter: quote!(__ptl_options: #name #elided),
            unpack: Some(quote!(let #name { #(#own),* } = __ptl_options;)),
        }
    }

    fn is_named_options(parameter: &crate::ir::Positional) -> bool {
        matches!(&parameter.pattern, syn::Pat::Ident(ident) if ident.ident == "options")
    }

    fn options_struct(
        self,
        template: &Template,
        fields: &[(Type, bool)],
        parameters: Option<&TokenStream>,
    ) -> TokenStream {
        let context = self.context(template.kind);
        let name = names::options(&template.name);
        let attributes = Attributes::of(template).everywhere;
        let visibility = &template.visibility;
        let types = fields.iter().map(|(ty, _)| ty);
        let own: Vec<_> = template.named.iter().map(|named| &named.name).collect();
        let conditions: Vec<_> = template
            .named
            .iter()
            .map(|named| {
                let conditions = named.conditions();
                quote!(#(#conditions)*)
            })
            .collect();
        let docs = format!("The named parameters of [`{}`].", plain(&template.name));
        let field_docs = own
            .iter()
            .map(|name| format!("The parameter `{}`.", plain(name)));
        let defaults = template.named.iter().map(|named| {
            if self.is_stub {
                quote!(::core::unreachable!())
            } else {
                context.expression(&named.default).into_token_stream()
            }
        });
        let allow = allow(self.is_stub);
        quote! {
            #[doc = #docs]
            #(#attributes)*
            #allow
            #visibility struct #name #parameters {
                #(
                    #[doc = #field_docs]
                    #conditions
                    #visibility #own: #types,
                )*
            }
            #(#attributes)*
            #allow
            impl #parameters ::core::default::Default for #name #parameters {
                fn default() -> Self {
                    Self { #(#conditions #own: #defaults),* }
                }
            }
        }
    }
}

/// The types of the fields: what is borrowed without a name is borrowed for `lifetime`; and whether anything is.
fn fields(named: &[Named], lifetime: &Lifetime) -> Vec<(Type, bool)> {
    named
        .iter()
        .map(|named| {
            let mut borrow = Borrow {
                lifetime,
                is_borrowed: false,
            };
            let mut ty = named.ty.clone();
            borrow.visit_type_mut(&mut ty);
            (ty, borrow.is_borrowed)
        })
        .collect()
}

/// Gives every lifetime but `'static` one name.
pub(super) struct Borrow<'a> {
    pub(super) lifetime: &'a Lifetime,
    pub(super) is_borrowed: bool,
}

impl VisitMut for Borrow<'_> {
    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        visit_mut::visit_type_reference_mut(self, reference);
        if reference.lifetime.is_none() {
            reference.lifetime = Some(self.lifetime.clone());
            self.is_borrowed = true;
        }
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident != "static" {
            *lifetime = self.lifetime.clone();
            self.is_borrowed = true;
        }
    }

    /// The references in `fn(&str)` and `Fn(&str)` have a meaning of their own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments_mut(
        &mut self,
        _: &mut syn::ParenthesizedGenericArguments,
    ) {
    }
}
