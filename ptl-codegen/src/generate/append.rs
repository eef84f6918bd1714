//! Appending a value.

use proc_macro2::{Ident, Span, TokenStream};
use ptl_html::{Escaper, Sink};
use ptl_parser::ast::Kind;
use quote::{quote, quote_spanned};
use syn::Expr;
use syn::spanned::Spanned as _;

use super::expression::{reference, reference_at};
use super::{Context, names, ours};
use crate::contexts::attribute_call;
use crate::ir::{Append, Check, Form, Placement, Spec};

impl Context<'_> {
    /// Whether a value takes a literal with it that stands before it. Where the template may be left or have to wait
    /// while the value is made, the literal goes first.
    pub(super) fn takes_literal(self, append: &Append) -> bool {
        let is_value = match append.form {
            Form::Statement | Form::Interpolation => append.value.call().is_none(),
            Form::Spec(_) => false,
        };
        let is_attribute = matches!(append.place.get(), Placement::Attribute(_));
        is_value && !is_attribute && !self.is_left_unseen && !self.is_async
    }

    /// Appends a value, behind a literal if it [takes one](Self::takes_literal).
    pub(super) fn append(self, append: &Append, before: &str) -> TokenStream {
        let is_call = !matches!(append.form, Form::Spec(_));
        let place = append.place.get();
        if is_call && let Some(call) = append.value.call() {
            let is_tried = matches!(append.value.expr, Expr::Try(_));
            return self.call_statement(call, place, &append.value.inserts, is_tried);
        }
        let value = self.expression(&append.value);
        let how = match &append.form {
            Form::Statement => "append",
            Form::Interpolation => "interpolate",
            Form::Spec(spec) => return self.append_formatted(spec, place, value),
        };
        match place {
            Placement::Text => self.append_text(how, value, before),
            Placement::Sink(sink) => self.append_in(how, sink, value, before),
            Placement::Attribute(sink) => match attribute_call(&value) {
                Some((name, value)) => self.attribute(name, sink, value.clone()),
                None => TokenStream::new(),
            },
        }
    }

    /// The value chooses by its type how it is appended; a type that cannot be is an error at the user's expression.
    fn append_text(self, how: &str, value: Expr, before: &str) -> TokenStream {
        let span = ours(value.span());
        let krate = self.generator.krate_at(span);
        let method = names::on_value(&format!("{how}_{}", self.mode()), span);
        let allow = may_diverge(&value);
        let reference = reference_at(span, value);
        quote_spanned!(span=> #allow #krate::__private::value(#reference).#method(__ptl_out, #before);)
    }

    /// The same where the value stands in something else than text.
    fn append_in(self, how: &str, sink: Sink, value: Expr, before: &str) -> TokenStream {
        let span = ours(value.span());
        let allow = may_diverge(&value);
        let method = names::on_value(how, span);
        let mut tokens = allow.unwrap_or_default();
        tokens.extend(self.value_in(sink, span, value));
        tokens.extend(quote_spanned!(span=> .#method(__ptl_out, #before);));
        tokens
    }

    /// An attribute whose name is known, with the space before it, or nothing of it.
    fn attribute(self, name: &syn::LitStr, sink: Sink, value: Expr) -> TokenStream {
        let span = ours(value.span());
        let method = names::on_value("attribute", span);
        let mut tokens = self.value_in(sink, span, value);
        tokens.extend(quote_spanned!(span=> .#method(__ptl_out, #name);));
        tokens
    }

    fn value_in(self, sink: Sink, span: Span, value: Expr) -> TokenStream {
        let krate = self.generator.krate_at(span);
        let (sink, reference) = (self.generator.sink(sink), reference_at(span, value));
        quote_spanned!(span=> #krate::__private::in_sink(#reference, #sink))
    }

    fn append_formatted(self, spec: &Spec, place: Placement, value: Expr) -> TokenStream {
        let krate = self.generator.krate;
        let mode = self.mode();
        let (function, sink) = match place {
            Placement::Sink(sink) | Placement::Attribute(sink) => {
                let sink = self.generator.sink(sink);
                ("format_in".to_owned(), Some(quote!(#sink,)))
            }
            Placement::Text => (format!("format_{mode}"), None),
        };
        let function = Ident::new(&function, value.span());
        let mut template = proc_macro2::Literal::string(&format!("{{:{}}}", spec.text));
        template.set_span(spec.span);
        let span = ours(value.span());
        let value = match spec.check {
            None => quote!(#value),
            Some(check) => {
                let check = match check {
                    Check::Integer => quote_spanned!(value.span()=> integer),
                    Check::Float => quote_spanned!(value.span()=> float),
                };
                let reference = reference(value);
                quote!(#krate::__private::#check(#reference))
            }
        };
        if let Some(decimals) = spec.decimals().filter(|_| takes_digits(place)) {
            let bound = Ident::new("__ptl_value", span);
            let method = names::on_value(&function.to_string(), function.span());
            return quote! {
                match &#value {
                    #bound => #krate::__private::fixed(#bound).#method(
                        __ptl_out,
                        #sink
                        #decimals,
                        ::core::format_args!(#template, *#bound),
                    ),
                }
            };
        }
        quote! {
            #krate::__private::#function(__ptl_out, #sink ::core::format_args!(#template, #value));
        }
    }

    /// Whether text is escaped, in the names of the functions that append it.
    fn mode(self) -> &'static str {
        match self.kind {
            Kind::Plain => "plain",
            _ => "html",
        }
    }
}

/// Whether a formatted number stands for itself. As a value of a script it is a string, with quotes.
fn takes_digits(place: Placement) -> bool {
    let (Placement::Sink(sink) | Placement::Attribute(sink)) = place else {
        return true;
    };
    !matches!(sink.escaper, Escaper::JsValue | Escaper::JsonValue)
}

/// What is called may never return, and then there is nothing to append.
fn may_diverge(value: &Expr) -> Option<TokenStream> {
    matches!(value, Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_))
        .then(|| quote!(#[allow(unreachable_code)]))
}
