//! The arguments of calls of templates, by position and by name.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Expr;
use syn::spanned::Spanned as _;

use super::expression::reference;
use super::{Context, names, ours};
use crate::ir::{Call, Callee, Insert};
use crate::lower::plain;
use crate::signature::{NamedParameter, Signature};

impl Context<'_> {
    pub(super) fn positional(
        self,
        call: &Call,
        inserts: &[Insert],
        block: Option<TokenStream>,
    ) -> Vec<TokenStream> {
        let takes_reference = |index: usize| match &call.callee {
            Callee::Nested(_, signature) => signature
                .positional
                .get(index)
                .is_some_and(|parameter| parameter.is_impl),
            _ => false,
        };
        let arguments = call.positional.iter().enumerate().map(|(index, argument)| {
            let argument = self.with_inserts(argument, inserts);
            if takes_reference(index) {
                let reference = reference(argument);
                quote!(#reference)
            } else {
                quote!(#argument)
            }
        });
        arguments.chain(block).collect()
    }

    /// The options argument. The values are bound by a `match`, so that temporaries in them live as long as the call.
    pub(super) fn options(self, call: &Call, inserts: &[Insert]) -> TokenStream {
        let krate = self.generator.krate;
        if call.named.is_empty() {
            return quote!(::core::default::Default::default());
        }
        let (Callee::Local(callee, _) | Callee::Imported(callee)) = &call.callee else {
            return TokenStream::new();
        };
        let hidden = names::hidden(callee);
        let options = quote!(<#hidden as #krate::__private::Template>::Options<'_>);
        let fields: Vec<&Ident> = call.named.iter().map(|(name, _)| name).collect();
        let values = self.values(call, inserts);
        let values = call.named.iter().zip(values).map(|((name, written), value)| {
            if !is_told_its_type(written) {
                return value;
            }
            let span = ours(written.span());
            let krate = self.generator.krate_at(span);
            quote_spanned! {span=>
                #krate::__private::field(|__ptl_options: &#options| &__ptl_options.#name).value(#value)
            }
        });
        let bindings = bindings(call);
        quote! {
            match (#(#values,)*) {
                (#(#bindings,)*) => {
                    let mut __ptl_options = <#options as ::core::default::Default>::default();
                    #(__ptl_options.#fields = #bindings;)*
                    __ptl_options
                }
            }
        }
    }

    /// The arguments by name, in the order in which they are written.
    fn values(self, call: &Call, inserts: &[Insert]) -> Vec<TokenStream> {
        let values = call.named.iter().map(|(_, value)| {
            let value = self.with_inserts(value, inserts);
            quote!(#value)
        });
        values.collect()
    }

    /// A call whose parameters by name are all filled in, in their order: as given, or by default.
    ///
    /// Arguments that are written in another order are evaluated before the call.
    pub(super) fn filled_in(
        self,
        call: &Call,
        inserts: &[Insert],
        block: Option<TokenStream>,
        signature: &Signature,
        make: impl FnOnce(&[TokenStream]) -> TokenStream,
    ) -> TokenStream {
        let positional = self.positional(call, inserts, block);
        let values = self.values(call, inserts);
        if is_in_order(call, signature) {
            return make(&filled(call, signature, positional, &values));
        }
        let places: Vec<_> = (0..positional.len())
            .map(|index| format_ident!("__ptl_argument_{index}"))
            .collect();
        let bindings = bindings(call);
        let bound: Vec<_> = bindings.iter().map(|name| quote!(#name)).collect();
        let arguments = places.iter().map(|place| quote!(#place)).collect();
        let called = make(&filled(call, signature, arguments, &bound));
        quote! {
            match (#(#positional,)* #(#values,)*) {
                (#(#places,)* #(#bindings,)*) => #called
            }
        }
    }
}

/// Whether the type of a parameter is needed to read an argument: it may hold a closure, or something that becomes a
/// trait object inside it.
fn is_told_its_type(value: &Expr) -> bool {
    match value {
        Expr::Reference(reference) => is_told_its_type(&reference.expr),
        Expr::Call(_)
        | Expr::Closure(_)
        | Expr::Tuple(_)
        | Expr::Array(_)
        | Expr::Struct(_)
        | Expr::Paren(_)
        | Expr::If(_)
        | Expr::Match(_)
        | Expr::Block(_) => true,
        _ => false,
    }
}

/// Names for the arguments by name. A value of the wrong type is an error where it is assigned, hence its place.
fn bindings(call: &Call) -> Vec<Ident> {
    let binding = |(name, value): &(Ident, syn::Expr)| {
        let span = ours(value.span());
        format_ident!("__ptl_named_{}", plain(name), span = span)
    };
    call.named.iter().map(binding).collect()
}

/// Whether the arguments by name are written in the order of the parameters.
fn is_in_order(call: &Call, signature: &Signature) -> bool {
    let place = |(name, _): &(Ident, syn::Expr)| {
        let parameters = &mut signature.named.iter();
        parameters.position(|parameter| parameter.plain() == plain(name))
    };
    call.named.iter().map(place).is_sorted()
}

/// The arguments by position, and one for each parameter that has a name.
fn filled(
    call: &Call,
    signature: &Signature,
    positional: Vec<TokenStream>,
    values: &[TokenStream],
) -> Vec<TokenStream> {
    let named = signature.named.iter().map(|parameter| {
        let NamedParameter { conditions, .. } = parameter;
        let mut given = call.named.iter().zip(values);
        let given = given.find(|((name, _), _)| plain(name) == parameter.plain());
        match given {
            Some((_, value)) => quote!(#conditions #value),
            None => {
                let default = signature.default_function(parameter.plain());
                quote!(#conditions #default())
            }
        }
    });
    positional.into_iter().chain(named).collect()
}
