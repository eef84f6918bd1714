//! What the language around a value is written in.

use alloc::string::String;
use core::fmt;

use super::text::{TEXT, escape_into, replace};

/// What decodes the language that a value is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// Nothing: the content of an element, or a template of that language.
    Bare,
    /// A quoted attribute.
    Attribute,
    /// One URL of a list in a quoted attribute, as in `srcset`.
    UrlList,
}

impl Carrier {
    /// Appends a part of the language, so that the carrier's decoder finds it unchanged.
    pub(crate) fn push(self, out: &mut String, text: &str) {
        match self {
            Self::Bare => out.push_str(text),
            Self::Attribute => escape_into(out, text),
            Self::UrlList => replace(&URL_LIST, text, |piece| out.push_str(piece)),
        }
    }
}

/// As in any attribute. Besides, a comma or white space would end the URL.
static URL_LIST: [&str; 256] = {
    let mut table = TEXT;
    table[b',' as usize] = "%2C";
    table[b' ' as usize] = "%20";
    table[b'\t' as usize] = "%09";
    table[b'\n' as usize] = "%0A";
    table[0x0C] = "%0C";
    table[b'\r' as usize] = "%0D";
    table
};

/// A string in a carrier.
#[derive(Debug)]
pub(crate) struct Carried<'a> {
    out: &'a mut String,
    carrier: Carrier,
}

impl<'a> Carried<'a> {
    pub(crate) const fn new(out: &'a mut String, carrier: Carrier) -> Self {
        Self { out, carrier }
    }
}

impl fmt::Write for Carried<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.carrier.push(self.out, text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried(carrier: Carrier, text: &str) -> String {
        let mut out = String::new();
        carrier.push(&mut out, text);
        out
    }

    #[test]
    fn each_carrier_escapes_what_it_would_decode() {
        let text = "a&b, <\"'>\t";
        assert_eq!(carried(Carrier::Bare, text), text);
        assert_eq!(
            carried(Carrier::Attribute, text),
            "a&amp;b, &lt;&quot;&#39;&gt;\t"
        );
        assert_eq!(
            carried(Carrier::UrlList, text),
            "a&amp;b%2C%20&lt;&quot;&#39;&gt;%09"
        );
    }
}
