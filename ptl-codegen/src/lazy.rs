//! `lazy!`: the call of a template, to be made later.

use proc_macro2::TokenStream;

use crate::generate::Generator;
use crate::{Compiled, Options, lower};

/// Compiles the call that `lazy!` is given, with `move` before it perhaps, to an expression.
#[must_use]
pub fn compile_call(call: TokenStream, options: &Options) -> Compiled {
    let mut errors = Vec::new();
    let lazy = lower::lazy(call, &mut errors);
    let generator = Generator::new(&options.crate_path, &options.policy, false);
    let tokens = lazy
        .filter(|_| errors.is_empty())
        .map(|lazy| generator.lazy(&lazy))
        .unwrap_or_default();
    Compiled {
        docs: TokenStream::new(),
        tokens,
        errors,
        values: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ptl_parser::ErrorKind;

    fn compile(call: &str) -> Compiled {
        let call = call.parse().expect("this is Rust");
        compile_call(call, &Options::new(quote::quote!(::ptl)))
    }

    fn error(call: &str) -> ErrorKind {
        let errors = compile(call).errors;
        errors.into_iter().next().expect("there is an error").kind
    }

    #[test]
    fn a_call_becomes_a_closure_that_writes() {
        let lazy = compile("views::page::<u8>(&rows, wide = true)")
            .tokens
            .to_string();
        assert!(lazy.contains("use views :: __PtlTemplatePage"), "{lazy}");
        assert!(
            lazy.contains("__PtlTemplatePage :: write :: < u8 > (__ptl_out , & rows"),
            "{lazy}"
        );
        assert!(!lazy.contains("move"), "{lazy}");
        assert!(
            compile("move page()")
                .tokens
                .to_string()
                .contains("move | __ptl_out")
        );
        assert!(
            compile("page().await")
                .tokens
                .to_string()
                .contains("async move")
        );
        assert!(
            compile("self.page(1)")
                .tokens
                .to_string()
                .contains("self . __ptl_write_page (__ptl_out , 1)")
        );
    }

    #[test]
    fn what_is_no_call_is_refused() {
        for other in [
            "",
            "page",
            "page!()",
            "page()?",
            "(f)()",
            "<T as Page>::page()",
            "Self::page()()",
        ] {
            assert!(matches!(error(other), ErrorKind::NotACall), "{other}");
        }
        assert!(matches!(error("page(1 2)"), ErrorKind::NotRust { .. }));
        assert!(matches!(
            error("page(a = 1, a = 2)"),
            ErrorKind::DuplicateArgumentName { .. }
        ));
        assert!(matches!(
            error("page(a = 1, 2)"),
            ErrorKind::PositionalAfterNamed { .. }
        ));
        assert!(matches!(
            error("it.page(a = 1)"),
            ErrorKind::NamedArgumentOfFunction { .. }
        ));
    }
}
