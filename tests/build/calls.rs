//! Finds the calls that only PTL's own text can write.

use std::collections::HashSet;

use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall};

/// Whether an expression calls a template by name, or leaves out what has a default.
pub(crate) fn any_needs_ptl(rust: &str, with_options: &HashSet<String>) -> bool {
    let mut finder = Finder {
        with_options,
        found: false,
    };
    if let Ok(expression) = syn::parse_str(rust) {
        finder.visit_expr(&expression);
    }
    finder.found
}

struct Finder<'a> {
    with_options: &'a HashSet<String>,
    found: bool,
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        let has_names = call.args.iter().any(is_named);
        let has_options = match &*call.func {
            Expr::Path(callee) => callee
                .path
                .get_ident()
                .is_some_and(|name| self.with_options.contains(&name.to_string())),
            _ => false,
        };
        self.found |= has_names || has_options;
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let has_names = call.args.iter().any(is_named);
        self.found |= has_names || self.with_options.contains(&call.method.to_string());
        visit::visit_expr_method_call(self, call);
    }
}

/// `name = value`, which is an assignment to Rust.
fn is_named(argument: &Expr) -> bool {
    matches!(argument, Expr::Assign(_))
}
