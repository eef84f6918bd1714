//! Calls of templates: straight into the caller's buffer, or for their value.

use proc_macro2::{Ident, Span, TokenStream};
use ptl_parser::ast::Kind;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::{Context, names, ours};
use crate::ir::{Body, Call, Callee, Expression, Insert};
use crate::signature::Fails;

impl Context<'_> {
    /// A call as a statement.
    pub(super) fn call_statement(
        self,
        call: &Call,
        inserts: &[Insert],
        is_tried: bool,
    ) -> TokenStream {
        match self.target(&call.callee) {
            None => {
                let written = self.write(call, inserts, None, &quote!(__ptl_out));
                self.done(call, written, is_tried)
            }
            Some(target) => {
                let krate = self.generator.krate;
                let buffer = quote!(#krate::__private::Target::buffer(&mut __ptl_target));
                let written = self.write(call, inserts, None, &buffer);
                let done = self.done(call, written, is_tried);
                quote! {{
                    let mut __ptl_target = #target;
                    #done
                    #krate::__private::Target::close(__ptl_target);
                }}
            }
        }
    }

    /// A call with a block. What fails in the block leaves the enclosing template, before what fails in the callee.
    pub(super) fn with(self, expression: &Expression, body: &Body) -> TokenStream {
        let krate = self.generator.krate;
        let Some(call) = expression.call() else {
            return TokenStream::new();
        };
        let is_tried = matches!(expression.expr, syn::Expr::Try(_));
        let (make, argument, check) = self.block(body);
        let target = self.target(&call.callee);
        let out = match target {
            None => quote!(__ptl_out),
            Some(_) => quote!(#krate::__private::Target::buffer(&mut __ptl_target)),
        };
        let written = self.write(call, &expression.inserts, Some(argument), &out);
        let written = if is_known_to_succeed(call, is_tried) {
            quote!(#written; #check)
        } else {
            let done = self.done(call, quote!(__ptl_written), is_tried);
            quote!(let __ptl_written = #written; #check #done)
        };
        let open = target
            .as_ref()
            .map(|target| quote!(let mut __ptl_target = #target;));
        let close = target.map(|_| quote!(#krate::__private::Target::close(__ptl_target);));
        quote! {{
            #make
            #open
            #written
            #close
        }}
    }

    /// The block of a `with` statement: how it is made, handed over, and asked whether it failed.
    fn block(self, body: &Body) -> (TokenStream, TokenStream, Option<TokenStream>) {
        let krate = self.generator.krate;
        if self.is_async {
            let collected = self.collected(self.kind, body, Span::call_site());
            let make = quote!(let __ptl_block = #collected;);
            return (make, quote!(&__ptl_block), None);
        }
        let statements = self.statements(body);
        let constructor = Ident::new(self.mode(), Span::call_site());
        let end = self.tail(body);
        let result = self.written.map(|written| {
            let ty = &written.ty;
            quote!(-> #ty)
        });
        let make = quote! {
            let __ptl_block = #krate::__private::Block::#constructor(
                |__ptl_out: &mut #krate::Buffer| #result { #statements #end },
            );
        };
        let check = self.written.map(|_| {
            quote! {
                if let ::core::option::Option::Some(__ptl_failure) = __ptl_block.failed() {
                    return __ptl_failure;
                }
            }
        });
        // A reference to a trait object, or a template that calls itself inside its own block would have a type
        // without end.
        (make, quote!(&__ptl_block as &dyn #krate::Render), check)
    }

    /// A call as a value.
    pub(super) fn call_value(self, call: &Call, inserts: &[Insert]) -> TokenStream {
        let krate = self.generator.krate;
        let awaited = call.is_awaited.then(|| quote!(.await));
        let kind = match &call.callee {
            Callee::Local(name, signature) => {
                let mut arguments = self.positional(call, inserts, None);
                if !signature.named.is_empty() {
                    arguments.push(self.options(call, inserts));
                }
                return quote_spanned!(call.span=> #name(#(#arguments),*)#awaited);
            }
            Callee::Method(receiver, name, _) => {
                let mut arguments = self.positional(call, inserts, None);
                arguments.extend(self.filled_in(call, inserts));
                return quote_spanned!(call.span=> #receiver.#name(#(#arguments),*)#awaited);
            }
            Callee::Nested(_, signature) => self.generator.kind(signature.kind),
            Callee::Imported(name) => self.imported_kind(name),
        };
        let written = self.write(call, inserts, None, &quote!(&mut __ptl_buffer));
        quote! {{
            let mut __ptl_buffer = <#kind as #krate::__private::Kind>::buffer();
            let __ptl_written = #written #awaited;
            #krate::__private::Written::outcome(
                __ptl_written,
                <#kind as #krate::__private::Kind>::output(__ptl_buffer),
            )
        }}
    }

    /// The call that writes into `out`, without what stands behind it.
    fn write(
        self,
        call: &Call,
        inserts: &[Insert],
        block: Option<TokenStream>,
        out: &TokenStream,
    ) -> TokenStream {
        let krate = self.generator.krate;
        let mut arguments = self.positional(call, inserts, block);
        let span = call.span;
        match &call.callee {
            Callee::Local(name, signature) => {
                let hidden = names::hidden(name);
                let options = if signature.named.is_empty() {
                    quote!(#krate::__private::NoOptions)
                } else {
                    self.options(call, inserts)
                };
                quote_spanned!(span=> #hidden::write(#out, #(#arguments,)* #options))
            }
            Callee::Imported(name) => {
                let hidden = names::hidden(name);
                let options = self.options(call, inserts);
                quote_spanned!(span=> #hidden::write(#out, #(#arguments,)* #options))
            }
            Callee::Method(receiver, name, _) => {
                let writer = names::writer(name);
                arguments.extend(self.filled_in(call, inserts));
                quote_spanned!(span=> #receiver.#writer(#out #(, #arguments)*))
            }
            Callee::Nested(name, _) => {
                arguments.extend(self.filled_in(call, inserts));
                quote_spanned!(span=> #name(#out #(, #arguments)*))
            }
        }
    }

    /// What a call returns is dealt with: `?` and `.await` as the user wrote them, and nothing left after that.
    fn done(self, call: &Call, written: TokenStream, is_tried: bool) -> TokenStream {
        let krate = self.generator.krate;
        let awaited = call.is_awaited.then(|| quote!(.await));
        let tried = is_tried.then(|| quote_spanned!(call.span=> ?));
        if is_known_to_succeed(call, is_tried) {
            return quote!(#written;);
        }
        quote_spanned!(call.span=> #krate::__private::done(#written #awaited #tried);)
    }

    fn positional(
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
                let reference = self.reference(argument);
                quote!(#reference)
            } else {
                quote!(#argument)
            }
        });
        arguments.chain(block).collect()
    }

    /// The options argument. The values are bound by a `match`, so that temporaries in them live as long as the call.
    fn options(self, call: &Call, inserts: &[Insert]) -> TokenStream {
        let krate = self.generator.krate;
        if call.named.is_empty() {
            return quote!(::core::default::Default::default());
        }
        let (Callee::Local(callee, _) | Callee::Imported(callee)) = &call.callee else {
            return TokenStream::new();
        };
        let hidden = names::hidden(callee);
        let fields: Vec<&Ident> = call.named.iter().map(|(name, _)| name).collect();
        let values: Vec<_> = call
            .named
            .iter()
            .map(|(_, value)| self.with_inserts(value, inserts))
            .collect();
        // A value of the wrong type is an error where it is assigned, hence its place.
        let bindings = fields.iter().zip(&values).map(|(name, value)| {
            let mut binding = names::writer(name);
            binding.set_span(ours(value.span()));
            binding
        });
        let bindings: Vec<Ident> = bindings.collect();
        quote! {
            match (#(#values,)*) {
                (#(#bindings,)*) => {
                    let mut __ptl_options = <
                        <#hidden as #krate::__private::Template>::Options<'_>
                        as ::core::default::Default
                    >::default();
                    #(__ptl_options.#fields = #bindings;)*
                    __ptl_options
                }
            }
        }
    }

    /// All parameters that have a name, in their order: as given, or by default.
    fn filled_in(self, call: &Call, inserts: &[Insert]) -> Vec<TokenStream> {
        let Some(signature) = call.callee.signature() else {
            return Vec::new();
        };
        let plain = |name: &str| name.trim_start_matches("r#").to_owned();
        signature
            .named
            .iter()
            .map(|name| {
                let given = call
                    .named
                    .iter()
                    .find(|(other, _)| plain(&other.to_string()) == plain(name));
                match given {
                    Some((_, value)) => {
                        let value = self.with_inserts(value, inserts);
                        quote!(#value)
                    }
                    None => {
                        let default = signature.default_function(name);
                        quote!(#default())
                    }
                }
            })
            .collect()
    }

    fn imported_kind(self, name: &Ident) -> TokenStream {
        let krate = self.generator.krate;
        let hidden = names::hidden(name);
        quote!(<#hidden as #krate::__private::Template>::Kind)
    }

    /// Where the callee writes, if that is not simply the caller's buffer.
    fn target(self, callee: &Callee) -> Option<TokenStream> {
        let krate = self.generator.krate;
        let is_plain = |kind| kind == Kind::Plain;
        let kind = match callee {
            Callee::Imported(name) => self.imported_kind(name),
            other => {
                let kind = other.signature()?.kind;
                if is_plain(kind) == is_plain(self.kind) {
                    return None;
                }
                self.generator.kind(kind)
            }
        };
        let open = Ident::new(&format!("in_{}", self.mode()), Span::call_site());
        Some(quote!(<#kind as #krate::__private::Kind>::#open(__ptl_out)))
    }
}

/// Whether a call returns nothing that would have to be looked at.
fn is_known_to_succeed(call: &Call, is_tried: bool) -> bool {
    let succeeds = call
        .callee
        .signature()
        .is_some_and(|signature| signature.fails == Fails::Never && !signature.is_async);
    succeeds && !is_tried && !call.is_awaited
}
