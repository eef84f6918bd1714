//! What a statement or an interpolation appends in a sink, chosen by the value's type.
//!
//! Generated code calls `(&&&&&&In(&expression, SINK)).append(out)`. As with [`Value`](super::Value), which stands for
//! the text between tags, the first of these that fits wins:
//!
//! | implementor | trait | what fits |
//! | --- | --- | --- |
//! | `&&&&&In<T, S>` | `__PtlInTrusted` | the sink's own type, such as `Url`: as it is |
//! | `&&&&In<T, S>` | `__PtlInBool` | a `bool` as a statement: refused. As an interpolation it prints; in scripts it is a value |
//! | `&&&&In<T, S>` | `__PtlInAtHand` | strings and integers, faster than by `Display` |
//! | `&&&&In<T, S>` | `__PtlInHtmlOfUrl`, `__PtlInHtmlOfCss` | `Html` in a URL or in CSS: refused |
//! | `&&&In<T, S>` | `__PtlInText` | anything that is `Display`: its text, escaped |
//! | `&&In<T, S>` | `__PtlInOption` | an `Option` of something that is `Display`; `()` |
//! | `&&In<T, S>` | `__PtlInResult`, `__PtlInFuture`, `__PtlInJson` | refused: a `?`, an `.await` or a feature is missing |
//! | `&In<T, S>` | `__PtlInValue` | in scripts, anything that has JSON |
//! | `&In<T, S>` | one for each of the other sinks | everything else: refused with the sink's message |
//! | `In<T, S>` | none, its own methods | in attributes, what is `Render` |
//!
//! In generic code only bounds count: what is only known to be `Display` is escaped, even if it is trusted.

mod accepted;
mod css;
mod markup;
mod refused;
mod script;
mod trusted;
mod url;

pub use self::accepted::{__PtlInAtHand, __PtlInOption, __PtlInText};
pub use self::css::{__PtlInCss, __PtlInCssPart, __PtlInHtmlOfCss};
pub use self::markup::__PtlInAttrs;
pub use self::refused::{__PtlInBool, __PtlInFuture, __PtlInResult};
pub use self::script::{__PtlInJs, __PtlInJsString, __PtlInJson, __PtlInValue};
pub use self::trusted::__PtlInTrusted;
pub use self::url::{__PtlInHtmlOfUrl, __PtlInTrustedUrl, __PtlInUrl, __PtlInUrlPart};

pub(super) use self::script::HasJson;

use crate::cursor::Cursor;

/// The value of an expression, and the sink that it goes into. It is only borrowed.
#[derive(Clone, Copy, Debug)]
pub struct In<'a, T: ?Sized, S>(pub &'a T, pub S);

/// Appends an attribute, with the space in front.
#[inline]
fn write_attribute(out: &mut Cursor<'_>, name: &str, write_value: impl FnOnce(&mut Cursor<'_>)) {
    out.raw(" ");
    out.raw(name);
    out.raw("=\"");
    write_value(out);
    out.raw("\"");
}
