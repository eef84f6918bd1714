//! Generated items, as one reads them.

use proc_macro2::TokenStream;
use ptl_codegen::type_names;
use syn::{Attribute, ImplItem, Item, Meta, TraitItem, Type};

use crate::status::Failure;

/// Prints items as rustfmt would: all of them, or those of one template.
pub(super) fn show(tokens: TokenStream, template: Option<&str>) -> Result<String, Failure> {
    let mut file: syn::File = syn::parse2(tokens)
        .map_err(|error| Failure::new(format!("the Rust that was made cannot be read: {error}")))?;
    if let Some(template) = template {
        let types = type_names(template);
        file.items.retain(|item| belongs(item, template, &types));
    }
    for item in &mut file.items {
        strip_lints(item);
    }
    Ok(prettyplease::unparse(&file))
}

/// Whether an item is what a template became, or holds it.
fn belongs(item: &Item, template: &str, types: &[String]) -> bool {
    let is_template = |ident: &syn::Ident| ident.to_string().trim_start_matches("r#") == template;
    match item {
        Item::Fn(function) => is_template(&function.sig.ident),
        Item::Struct(item) => types.iter().any(|name| item.ident == name),
        Item::Impl(item) => {
            let name = type_name(&item.self_ty);
            let is_type = name.is_some_and(|name| types.contains(&name));
            let mut items = item.items.iter();
            is_type
                || items
                    .any(|item| matches!(item, ImplItem::Fn(item) if is_template(&item.sig.ident)))
        }
        Item::Trait(item) => {
            let mut items = item.items.iter();
            items.any(|item| matches!(item, TraitItem::Fn(item) if is_template(&item.sig.ident)))
        }
        _ => false,
    }
}

fn type_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(ty) => Some(ty.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// Takes the attributes off that generated code has for lints alone.
fn strip_lints(item: &mut Item) {
    match item {
        Item::Fn(item) => item.attrs.retain(is_of_interest),
        Item::Struct(item) => item.attrs.retain(is_of_interest),
        Item::Trait(item) => item.attrs.retain(is_of_interest),
        Item::Use(item) => item.attrs.retain(is_of_interest),
        Item::Impl(item) => {
            item.attrs.retain(is_of_interest);
            for item in &mut item.items {
                if let ImplItem::Fn(item) = item {
                    item.attrs.retain(is_of_interest);
                }
            }
        }
        _ => {}
    }
}

/// Whether an attribute says more than that lints should not speak of generated code.
fn is_of_interest(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else {
        return true;
    };
    let text = list.tokens.to_string();
    let is_for_lints = if list.path.is_ident("allow") {
        text == "unused_imports" || text.contains("unreachable_pub")
    } else {
        list.path.is_ident("cfg_attr") && text.contains("clippy :: restriction")
    };
    !is_for_lints
}
