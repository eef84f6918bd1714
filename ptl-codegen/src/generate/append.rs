//! Appending a value.

use proc_macro2::{Ident, TokenStream};
use ptl_parser::ast::Kind;
use quote::{quote, quote_spanned};
use syn::Expr;
use syn::spanned::Spanned as _;

use super::expression::reference;
use super::{Context, ours};
use crate::ir::{Append, Check, Form, Spec};

impl Context<'_> {
    pub(super) fn append(self, append: &Append) -> TokenStream {
        let is_call = !matches!(append.form, Form::Spec(_));
        if is_call && let Some(call) = append.value.call() {
            let is_tried = matches!(append.value.expr, Expr::Try(_));
            return self.call_statement(call, &append.value.inserts, is_tried);
        }
        let value = self.expression(&append.value);
        match &append.form {
            Form::Statement => self.append_value("append", value),
            Form::Interpolation => self.append_value("interpolate", value),
            Form::Spec(spec) => self.append_formatted(spec, value),
        }
    }

    /// The value chooses by its type how it is appended; a type that cannot be is an error at the user's expression.
    fn append_value(self, how: &str, value: Expr) -> TokenStream {
        let span = ours(value.span());
        let krate = self.generator.krate_at(span);
        let may_diverge = matches!(value, Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_));
        let method = Ident::new(&format!("{how}_{}", self.mode()), span);
        let reference = reference(value);
        let wrapped = quote_spanned!(span=> (&&&&&#krate::__private::Value(#reference)));
        // What is called may never return, and then there is nothing to append.
        let allow = may_diverge.then(|| quote!(#[allow(unreachable_code)]));
        quote_spanned!(span=> #allow #wrapped.#method(__ptl_out);)
    }

    fn append_formatted(self, spec: &Spec, value: Expr) -> TokenStream {
        let krate = self.generator.krate;
        let function = Ident::new(&format!("format_{}", self.mode()), value.span());
        let mut template = proc_macro2::Literal::string(&format!("{{:{}}}", spec.text));
        template.set_span(spec.span);
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
        quote! {
            #krate::__private::#function(__ptl_out, ::core::format_args!(#template, #value));
        }
    }

    pub(super) fn mode(self) -> &'static str {
        match self.kind {
            Kind::Plain => "plain",
            _ => "html",
        }
    }
}
