//! Templates inside templates: closures that write.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;
use syn::visit_mut::{self, VisitMut};

use super::Context;
use crate::ir::Nested;
use crate::lower::plain;

impl Context<'_> {
    pub(super) fn nested(self, nested: &Nested) -> TokenStream {
        let krate = self.generator.krate;
        let written = self.generator.written(nested.kind, nested.result.as_ref());
        let inner = Context {
            written: written.as_ref(),
            is_left_unseen: nested.is_left_unseen,
            ..self.generator.context(nested.kind)
        };
        let body = inner.function(&nested.body);
        let result = written.as_ref().map(|written| {
            let ty = &written.ty;
            quote!(-> #ty)
        });
        let positional = nested.positional.iter().map(|parameter| {
            let (pattern, ty) = (&parameter.pattern, by_reference(parameter.ty.clone()));
            quote!(#pattern: #ty)
        });
        let named = nested.named.iter().map(|parameter| {
            let (name, ty) = (&parameter.name, &parameter.ty);
            let attributes = &parameter.attributes;
            quote!(#(#attributes)* #name: #ty)
        });
        let defaults = nested.named.iter().map(|parameter| {
            let function = nested.signature.default_function(&plain(&parameter.name));
            let (ty, value) = (&parameter.ty, self.expression(&parameter.default));
            let conditions = parameter.conditions();
            quote!(#(#conditions)* let #function = || -> #ty { #value };)
        });
        let name = &nested.name;
        quote! {
            #(#defaults)*
            let #name = |__ptl_out: &mut #krate::Buffer #(, #positional)* #(, #named)*| #result {
                #body
            };
        }
    }
}

/// A closure takes `impl Trait` as `&dyn Trait`.
fn by_reference(mut ty: Type) -> Type {
    struct Dynamic;

    impl VisitMut for Dynamic {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            // What is a reference already stays one.
            if let Type::Reference(reference) = ty
                && let Type::ImplTrait(bounds) = &*reference.elem
            {
                let bounds = &bounds.bounds;
                *reference.elem = Type::Verbatim(quote!((dyn #bounds)));
                return;
            }
            visit_mut::visit_type_mut(self, ty);
            if let Type::ImplTrait(bounds) = ty {
                let bounds = &bounds.bounds;
                *ty = Type::Verbatim(match bounds.len() {
                    1 => quote!(&dyn #bounds),
                    _ => quote!(&(dyn #bounds)),
                });
            }
        }
    }

    Dynamic.visit_type_mut(&mut ty);
    ty
}
