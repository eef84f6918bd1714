//! Values as JSON.

#[cfg(not(feature = "serde"))]
mod built_in;
#[cfg(feature = "serde")]
mod serialize;

use core::fmt;

use crate::{Buffer, Render};

/// A value as JSON, wherever it stands.
///
/// In a script every value is JSON already. In text, in attributes and in strings, a value is its
/// text unless `Json` is around it:
///
/// ```
/// use ptl_runtime::{Html, Json};
///
/// assert_eq!(Html::render(&Json(["a", "b"])), "[&quot;a&quot;,&quot;b&quot;]");
/// ```
///
/// With the feature `serde`, anything that is `Serialize` has JSON. Without it, only strings,
/// characters, numbers, `bool`, `()`, and options and lists of those have.
///
/// # Panics
///
/// Appending a value panics if its `Serialize` implementation fails, as that of a map does whose
/// keys are no strings: a page must not contain half a value, and a template has no way to tell.
/// Where that may happen, make a `serde_json::Value` first, and append that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Json<T>(pub T);

/// A value that has JSON. What is written is safe in a script: it contains no `<`, `>`, `&` and `'`.
pub trait ToJson {
    fn write_json(&self, out: &mut dyn fmt::Write) -> fmt::Result;

    /// Writes an expression of JavaScript that has the same value. JSON is one, but for a property `__proto__`.
    fn write_expression(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        self.write_json(out)
    }
}

#[diagnostic::do_not_recommend]
impl<T: ToJson> Render for Json<T> {
    fn render_to(&self, out: &mut Buffer) {
        out.formatted(format_args!("{self}"));
    }
}

/// The JSON, in which `<`, `>`, `&` and `'` are escaped: it is safe in a script.
#[diagnostic::do_not_recommend]
impl<T: ToJson> fmt::Display for Json<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write_json(formatter)
    }
}
