//! Calls of templates: straight into the caller's buffer, or for their value.

use proc_macro2::{Ident, Span, TokenStream};
use ptl_html::{Admission, Carrier};
use ptl_parser::ast::Kind;
use quote::{quote, quote_spanned};

use super::{Context, names, ours};
use crate::contexts;
use crate::ir::{Body, Call, Callee, Insert, Placement, With};
use crate::signature::Fails;

impl Context<'_> {
    /// A call as a statement.
    pub(super) fn call_statement(
        self,
        call: &Call,
        place: Placement,
        inserts: &[Insert],
        is_tried: bool,
    ) -> TokenStream {
        match self.target(&call.callee, place) {
            None => {
                let written = self.write(call, inserts, None, &quote!(__ptl_out.lend()));
                let done = self.done(call, &written, is_tried);
                quote!(#done __ptl_out.resume();)
            }
            Some(target) => {
                let krate = self.generator.krate;
                let buffer = quote!(#krate::__private::Target::buffer(&mut __ptl_target));
                let written = self.write(call, inserts, None, &buffer);
                let done = self.done(call, &written, is_tried);
                quote! {{
                    let mut __ptl_target = #target;
                    #done
                    #krate::__private::Target::close(__ptl_target);
                    __ptl_out.resume();
                }}
            }
        }
    }

    /// A call with a block. What fails in the block leaves the enclosing template, before what fails in the callee.
    pub(super) fn with(self, with: &With) -> TokenStream {
        let krate = self.generator.krate;
        let expression = &with.call;
        let Some(call) = expression.call() else {
            return TokenStream::new();
        };
        let is_tried = matches!(expression.expr, syn::Expr::Try(_));
        let (make, argument, check) = self.block(&with.body);
        let target = self.target(&call.callee, with.place.get());
        let out = match target {
            None => quote!(__ptl_out.lend()),
            Some(_) => quote!(#krate::__private::Target::buffer(&mut __ptl_target)),
        };
        let written = self.write(call, &expression.inserts, Some(argument), &out);
        let written = if check.is_none() {
            self.done(call, &written, is_tried)
        } else if is_known_to_succeed(call, is_tried) {
            quote!(#written; #check)
        } else {
            let done = self.done(call, &quote!(__ptl_written), is_tried);
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
            __ptl_out.resume();
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
        let constructor = Ident::new(self.kind.word(), Span::call_site());
        let body = self.function(body);
        let result = self.written.map(|written| {
            let ty = &written.ty;
            quote!(-> #ty)
        });
        let make = quote! {
            let __ptl_block = #krate::__private::Block::#constructor(
                |__ptl_out: &mut #krate::Buffer| #result { #body },
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
                let turbofish = &call.turbofish;
                return quote_spanned!(call.span=> #name #turbofish(#(#arguments),*)#awaited);
            }
            Callee::Method(receiver, name, signature) => {
                let turbofish = &call.turbofish;
                return self.filled_in(call, inserts, None, signature, |arguments| {
                    quote_spanned!(call.span=>
                        #receiver.#name #turbofish(#(#arguments),*)#awaited)
                });
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
    pub(super) fn write(
        self,
        call: &Call,
        inserts: &[Insert],
        block: Option<TokenStream>,
        out: &TokenStream,
    ) -> TokenStream {
        let krate = self.generator.krate;
        let (span, turbofish) = (call.span, &call.turbofish);
        match &call.callee {
            Callee::Local(name, _) | Callee::Imported(name) => {
                let hidden = names::hidden(name);
                let arguments = self.positional(call, inserts, block);
                let has_options = call
                    .callee
                    .signature()
                    .is_none_or(|signature| !signature.named.is_empty());
                let options = if has_options {
                    self.options(call, inserts)
                } else {
                    quote!(#krate::__private::NoOptions)
                };
                let writer = self.generator.writer(call);
                quote_spanned!(span=> #hidden::#writer #turbofish(#out, #(#arguments,)* #options))
            }
            Callee::Method(receiver, name, signature) => {
                let writer = names::writer(name);
                self.filled_in(call, inserts, block, signature, |arguments| {
                    quote_spanned!(span=> #receiver.#writer #turbofish(#out #(, #arguments)*))
                })
            }
            Callee::Nested(name, signature) => self.filled_in(
                call,
                inserts,
                block,
                signature,
                |arguments| quote_spanned!(span=> #name(#out #(, #arguments)*)),
            ),
        }
    }

    /// What a call returns is dealt with: `?` and `.await` as the user wrote them, and nothing left after that.
    fn done(self, call: &Call, written: &TokenStream, is_tried: bool) -> TokenStream {
        let krate = self.generator.krate;
        let awaited = call.is_awaited.then(|| quote!(.await));
        let tried = is_tried.then(|| quote_spanned!(call.span=> ?));
        if is_known_to_succeed(call, is_tried) {
            return quote!(#written;);
        }
        quote_spanned!(call.span=> #krate::__private::done(#written #awaited #tried);)
    }

    fn imported_kind(self, name: &Ident) -> TokenStream {
        let krate = self.generator.krate;
        let hidden = names::hidden(name);
        quote!(<#hidden as #krate::__private::Template>::Kind)
    }

    /// Where the callee writes, if that is not simply the caller's buffer.
    fn target(self, callee: &Callee, place: Placement) -> Option<TokenStream> {
        let krate = self.generator.krate;
        let kind = match callee {
            Callee::Imported(name) => self.imported_kind(name),
            other => {
                let kind = other.signature()?.kind;
                if self.takes_directly(kind, place) {
                    return None;
                }
                self.generator.kind(kind)
            }
        };
        let sink = match place {
            Placement::Sink(sink) | Placement::Attribute(sink) => self.generator.sink(sink),
            Placement::Text if self.kind == Kind::Plain => quote!(#krate::__private::sink::Plain),
            Placement::Text => quote!(#krate::__private::sink::Text),
        };
        let span = ours(callee.span());
        Some(quote_spanned!(span=>
            <#kind as #krate::__private::Enter<_>>::enter(__ptl_out.lend(), #sink)))
    }

    /// Whether what a template of some kind writes can go into the caller's buffer as it is.
    fn takes_directly(self, kind: Kind, place: Placement) -> bool {
        match place {
            Placement::Text if self.kind == Kind::Plain => kind == Kind::Plain,
            Placement::Text => kind == Kind::Html,
            Placement::Sink(sink) | Placement::Attribute(sink) => {
                sink.carrier == Carrier::Bare && sink.admit(contexts::kind(kind)) == Admission::AsIs
            }
        }
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
