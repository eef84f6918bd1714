//! What has JSON with `serde`: everything that is `Serialize`.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write};
use std::io;

use serde::{Serialize, Serializer};
use serde_json::ser::Formatter;

use super::{Json, ToJson};
use crate::escape::{write_parsed_json, write_script_safe};
use crate::{Attrs, Css, Html, Js, TrustedUrl, Url};

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> ToJson for T {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        write_script_safe(out, &to_json(self))
    }

    fn write_expression(&self, out: &mut dyn Write) -> fmt::Result {
        let json = to_json(self);
        if may_name_prototype(&json) {
            write_parsed_json(out, &json)
        } else {
            write_script_safe(out, &json)
        }
    }
}

/// Whether an object may have a property `__proto__`, be it spelled with an escape: in a literal of JavaScript, that would
/// be the object's prototype.
fn may_name_prototype(json: &str) -> bool {
    let may_hold_objects = json.trim_start().starts_with(['{', '[']) && json.contains('{');
    may_hold_objects && (json.contains("__proto__") || json.contains("\\u00"))
}

/// All of the JSON, made before any of it is written.
fn to_json<T: Serialize + ?Sized>(value: &T) -> String {
    match try_to_json(value) {
        Ok(json) => json,
        Err(error) => panic!("a value that a template appends has no JSON: {error}"),
    }
}

fn try_to_json<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<String> {
    let mut json = Vec::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(
        &mut json, Numbers,
    ))?;
    String::from_utf8(json).map_err(serde::ser::Error::custom)
}

/// Prints floating-point numbers as they are printed without `serde`.
struct Numbers;

impl Formatter for Numbers {
    fn write_f32<W: io::Write + ?Sized>(&mut self, writer: &mut W, value: f32) -> io::Result<()> {
        write!(writer, "{value:?}")
    }

    fn write_f64<W: io::Write + ?Sized>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        write!(writer, "{value:?}")
    }
}

impl<T: Serialize> Serialize for Json<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

macro_rules! serialize_as_string {
    ($($string:ty),+) => {$(
        /// A string.
        impl Serialize for $string {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )+};
}

serialize_as_string!(Html, Url, TrustedUrl, Js, Css, Attrs);
