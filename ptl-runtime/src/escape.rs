//! The escapers, one for each language that a page is written in.
//!
//! Each is a table and one pass that copies runs. They append to a string, and look at no more of it than what they wrote
//! themselves, or the byte before.

pub(crate) mod carrier;
mod css;
mod hex;
mod javascript;
mod runs;
mod text;
mod url;

pub use self::text::escape;

pub(crate) use self::carrier::{Carried, Carrier};
pub(crate) use self::css::{CssStringWriter, CssValueWriter};
#[cfg(not(feature = "serde"))]
pub(crate) use self::javascript::write_json_string;
pub(crate) use self::javascript::{JsExpression, JsStringWriter, JsonStringWriter};
#[cfg(feature = "serde")]
pub(crate) use self::javascript::{write_parsed_json, write_script_safe};
pub(crate) use self::runs::Writer;
pub(crate) use self::text::{Escaper, escape_at, escape_into};
pub(crate) use self::url::{UrlPartWriter, UrlWriter, unreserved};
