//! Compiles a text of PTL, as the doors do that read files.

use ptl_codegen::{CompileError, Compiled, Location, Options, Source, compile_source};
use ptl_parser::Error;
use quote::quote;

/// What the compiler makes of a text.
pub(crate) fn compile(text: &str) -> Compiled {
    compile_source(&Source::from_text(text.to_owned()), &options())
}

/// The errors of a text, as its author reads them.
pub(crate) fn report(name: &str, text: &str, errors: &[CompileError]) -> String {
    let errors: Vec<_> = errors.iter().filter_map(in_text).collect();
    ptl_parser::report(name, text, &errors)
}

/// Rust for a text, or the report of its errors.
#[allow(dead_code, reason = "only the build script prints Rust")]
pub(crate) fn precompile(name: &str, text: &str) -> Result<String, String> {
    let source = Source::from_text(text.to_owned());
    let compiled = compile_source(&source, &options());
    if compiled.errors.is_empty() {
        Ok(ptl_codegen::print(&compiled, &source, &options(), name))
    } else {
        Err(report(name, text, &compiled.errors))
    }
}

fn options() -> Options {
    Options::new(quote!(::ptl))
}

fn in_text(error: &CompileError) -> Option<Error> {
    let Location::Bytes(span) = error.location else {
        return None;
    };
    let in_one_place = Error::new(error.kind.clone(), span);
    Some(match error.related {
        Some(Location::Bytes(related)) => in_one_place.related(related),
        _ => in_one_place,
    })
}
