//! What a statement or an interpolation appends in a sink, chosen by the value's type.
//!
//! Generated code calls `in_sink(&expression, SINK).__ptl_append(out, "")`. As with [`value`](super::value()), which stands
//! for the text between tags, the first of these [levels](super::level) that fits wins:
//!
//! | level | what fits |
//! | --- | --- |
//! | `InAtHand` | strings and integers, faster than by `Display` |
//! | `InTrusted` | the sink's own type, such as `Url`: as it is |
//! | `InBool` | a `bool` as a statement: refused. As an interpolation it prints; in scripts it is a value |
//! | `InUrlMarkup`, `InCssMarkup` | `Html` in a URL or in CSS: refused |
//! | `InText` | anything that is `Display`: its text, escaped |
//! | `InOption` | an `Option` of something that is `Display`; `()` |
//! | `InResult`, `InFuture`, `InNoJson` | refused: a `?`, an `.await` or a feature is missing |
//! | `InScript` | as a value, anything that has JSON; everything else in scripts: refused with the sink's message |
//! | `InCss`, `InUrl` | everything else in CSS and URLs: refused with the sink's message |
//! | `InTag` | in attributes, anything that is `Render`; everything else between attributes: refused |
//!
//! The commonest values come first, as each level on the way costs the compiler time.
//!
//! In generic code only bounds count: what is only known to be `Display` is escaped, even if it is trusted.

mod accepted;
mod css;
mod markup;
mod refused;
mod script;
mod trusted;
mod url;

pub(super) use self::script::HasJson;

use self::accepted::{InAtHand, InOption, InText};
use self::css::{InCss, InCssMarkup};
use self::markup::InTag;
use self::refused::{InBool, InFuture, InResult};
use self::script::{InNoJson, InScript};
use self::trusted::InTrusted;
use self::url::{InUrl, InUrlMarkup};
use crate::cursor::Cursor;

/// The value of an expression, and the sink that it goes into. It is only borrowed.
#[inline]
pub const fn in_sink<T: ?Sized, S: Copy>(value: &T, sink: S) -> InAtHand<'_, T, S> {
    InAtHand(InTrusted(InBool(InUrlMarkup(InCssMarkup(InText(
        InOption(InResult(InFuture(InNoJson(InScript(InCss(InUrl(
            InTag { value, sink },
        ))))))),
    ))))))
}

/// Appends an attribute, with the space in front.
#[inline]
fn write_attribute(out: &mut Cursor<'_>, name: &str, write_value: impl FnOnce(&mut Cursor<'_>)) {
    out.raw(" ");
    out.raw(name);
    out.raw("=\"");
    write_value(out);
    out.raw("\"");
}
