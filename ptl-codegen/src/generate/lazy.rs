//! Calls that are made later: closures that write into the buffer that they are given.

use proc_macro2::{Ident, TokenStream};
use ptl_parser::ast::Kind;
use quote::{quote, quote_spanned};
use syn::{Expr, ExprMethodCall, Path, PathArguments};

use super::{Context, Generator, names};
use crate::ir::{Expression, Lazy, LazyCallee};

/// What the closure is made of.
struct Parts {
    /// Brings the hidden side of a template into scope that stands in another module.
    import: Option<TokenStream>,
    kind: TokenStream,
    /// The call that writes.
    write: TokenStream,
}

impl Generator<'_> {
    pub(crate) fn lazy(self, lazy: &Lazy) -> TokenStream {
        let krate = self.krate;
        let Some(parts) = self.lazy_parts(lazy) else {
            return TokenStream::new();
        };
        let Parts {
            import,
            kind,
            write,
        } = parts;
        let size = self.size();
        let keyword = &lazy.keyword;
        let (function, closure) = if lazy.is_awaited {
            let closure = quote! {
                move |mut __ptl_buffer: #krate::Buffer| async move {
                    let __ptl_written = #write;
                    (__ptl_buffer, __ptl_written)
                }
            };
            (quote!(async_lazy::<#kind, _, _, _>), closure)
        } else {
            let closure = quote!(#keyword |__ptl_out: &mut #krate::Buffer| #write);
            (quote!(lazy::<#kind, _, _>), closure)
        };
        // A closure that is written as an argument can be called only as often as the parameter's bound promises.
        quote! {{
            #import
            #size
            #[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
            let __ptl_write = #closure;
            #krate::__private::#function(__ptl_write, &__PTL_SIZE)
        }}
    }

    fn lazy_parts(self, lazy: &Lazy) -> Option<Parts> {
        let krate = self.krate;
        let (out, awaited) = if lazy.is_awaited {
            (quote!(&mut __ptl_buffer), Some(quote!(.await)))
        } else {
            (quote!(__ptl_out), None)
        };
        let context = self.context(Kind::Html);
        match &lazy.callee {
            LazyCallee::Path(path, expression) => {
                let call = expression.call()?;
                let hidden = names::hidden(call.callee.ident());
                let write = context.write(call, &expression.inserts, None, &out);
                Some(Parts {
                    import: path.clone().map(|path| import(path, &hidden)),
                    kind: quote!(<#hidden as #krate::__private::Template>::Kind),
                    write: quote!(#write #awaited),
                })
            }
            LazyCallee::Method(expression) => Some(Parts {
                import: None,
                kind: self.kind(Kind::Html),
                write: context.lazy_method(expression, &out, awaited.as_ref())?,
            }),
        }
    }
}

impl Context<'_> {
    /// The call of the side of a method that writes. What the method returns shows that it is an html template.
    fn lazy_method(
        self,
        expression: &Expression,
        out: &TokenStream,
        awaited: Option<&TokenStream>,
    ) -> Option<TokenStream> {
        let krate = self.generator.krate;
        let Expr::MethodCall(call) = self.expression(expression) else {
            return None;
        };
        let ExprMethodCall {
            receiver,
            method,
            turbofish,
            args,
            ..
        } = &call;
        let span = method.span();
        let (writer, args) = (names::writer(method), args.iter());
        let write = quote_spanned!(span=> #receiver.#writer #turbofish(#out #(, #args)*));
        let html = self.generator.kind(Kind::Html);
        let shown = quote_spanned!(span=> #krate::__private::made_by::<#html, _>);
        Some(quote! {
            if false { #shown(#call #awaited) } else { #write #awaited }
        })
    }
}

fn import(mut path: Path, hidden: &Ident) -> TokenStream {
    if let Some(name) = path.segments.last_mut() {
        name.ident = hidden.clone();
        name.arguments = PathArguments::None;
    }
    quote!(use #path;)
}
