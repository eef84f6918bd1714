//! `attr("name", value)`: an attribute whose name is known.

use syn::{Expr, Lit, LitStr};

/// The name and the value in a call of `attr`, if the name is a literal.
pub(crate) fn attribute_call(expr: &Expr) -> Option<(&LitStr, &Expr)> {
    let Expr::Call(call) = expr else { return None };
    let Expr::Path(function) = &*call.func else {
        return None;
    };
    let mut arguments = call.args.iter();
    match (arguments.next()?, arguments.next()?, arguments.next()) {
        (Expr::Lit(name), value, None) if function.path.is_ident("attr") => match &name.lit {
            Lit::Str(name) => Some((name, value)),
            _ => None,
        },
        _ => None,
    }
}
