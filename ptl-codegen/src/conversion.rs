//! The conversions of PTL's `%` formatting, such as `%s` and `%-8.2f`.

use std::ops::Range;

use ptl_parser::ErrorKind;

use crate::ir::Check;

/// A part of the left side of `%`.
pub(crate) enum Item {
    /// Text, with each `%%` halved.
    Text(String),
    /// A conversion, and the bytes of the text that it takes up.
    Conversion(Range<usize>, Result<Conversion, ErrorKind>),
}

/// One conversion.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Conversion {
    /// The name in `%(name)s`.
    pub(crate) name: Option<String>,
    /// Those of `-`, `+`, `0` and `#` that are written.
    flags: String,
    width: String,
    precision: Option<String>,
    letter: char,
}

/// Takes the left side of `%` apart.
pub(crate) fn read(text: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        if let Some(after) = from.strip_prefix("%%") {
            plain.push('%');
            rest = after;
            continue;
        }
        if !plain.is_empty() {
            items.push(Item::Text(std::mem::take(&mut plain)));
        }
        let start = text.len() - from.len();
        let (conversion, after) = one(from);
        let end = text.len() - after.len();
        items.push(Item::Conversion(start..end, conversion));
        rest = after;
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        items.push(Item::Text(plain));
    }
    items
}

/// Reads the conversion at the start of `text`, and returns what follows it.
fn one(text: &str) -> (Result<Conversion, ErrorKind>, &str) {
    let mut conversion = Conversion::default();
    let mut rest = text.strip_prefix('%').unwrap_or(text);
    if let Some(inner) = rest.strip_prefix('(') {
        let Some((name, after)) = inner.split_once(')') else {
            return (Err(ErrorKind::UnclosedConversionName), "");
        };
        conversion.name = Some(name.to_owned());
        rest = after;
    }
    let flags_end = rest
        .find(|letter| !matches!(letter, '-' | '+' | '0' | '#'))
        .unwrap_or(rest.len());
    let (flags, after) = rest.split_at(flags_end);
    flags.clone_into(&mut conversion.flags);
    rest = after;
    (conversion.width, rest) = digits(rest);
    if let Some(after) = rest.strip_prefix('.') {
        let (precision, after) = digits(after);
        conversion.precision = Some(if precision.is_empty() {
            "0".to_owned()
        } else {
            precision
        });
        rest = after;
    }
    let Some(letter) = rest.chars().next() else {
        return (Err(ErrorKind::ConversionWithoutLetter), rest);
    };
    rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    conversion.letter = letter;
    (conversion.checked(), rest)
}

fn digits(text: &str) -> (String, &str) {
    let end = text
        .find(|character: char| !character.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    (digits.to_owned(), rest)
}

impl Conversion {
    fn checked(self) -> Result<Self, ErrorKind> {
        if !matches!(self.letter, 's' | 'd' | 'i' | 'f' | 'x' | 'r') {
            let letter = self.letter;
            return Err(ErrorKind::UnknownConversion { letter });
        }
        let too_large = |number: &str| !number.is_empty() && number.parse::<u16>().is_err();
        if too_large(&self.width) || self.precision.as_deref().is_some_and(too_large) {
            return Err(ErrorKind::ConversionTooWide);
        }
        if self.letter != 'f' && self.precision.is_some() && matches!(self.letter, 'd' | 'i' | 'x')
        {
            return Err(ErrorKind::PrecisionOfInteger);
        }
        Ok(self)
    }

    /// Rust's format spec for this conversion; none where the value is printed as it is.
    pub(crate) fn spec(&self) -> Option<String> {
        let has = |flag| self.flags.contains(flag);
        let mut spec = String::new();
        if has('-') {
            spec.push('<');
        } else if !self.width.is_empty() && !has('0') {
            spec.push('>');
        }
        spec.extend(['+', '#'].into_iter().filter(|&flag| has(flag)));
        if has('0') && !has('-') && !matches!(self.letter, 's' | 'r') {
            spec.push('0');
        }
        spec.push_str(&self.width);
        match (&self.precision, self.letter) {
            (Some(precision), _) => {
                spec.push('.');
                spec.push_str(precision);
            }
            (None, 'f') => spec.push_str(".6"),
            (None, _) => {}
        }
        match self.letter {
            'x' => spec.push('x'),
            'r' => spec.push('?'),
            _ => {}
        }
        (!spec.is_empty() || self.check().is_some()).then_some(spec)
    }

    /// What the value must be.
    pub(crate) fn check(&self) -> Option<Check> {
        match self.letter {
            'd' | 'i' => Some(Check::Integer),
            'f' => Some(Check::Float),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(text: &str) -> String {
        match read(text).into_iter().next() {
            Some(Item::Conversion(_, Ok(conversion))) => {
                conversion.spec().unwrap_or("none".to_owned())
            }
            _ => "no conversion".to_owned(),
        }
    }

    #[test]
    fn conversions_become_format_specs() {
        assert_eq!(spec("%s"), "none");
        assert_eq!(spec("%5s"), ">5");
        assert_eq!(spec("%-5s"), "<5");
        assert_eq!(spec("%.3s"), ".3");
        assert_eq!(spec("%05d"), "05");
        assert_eq!(spec("%+d"), "+");
        assert_eq!(spec("%f"), ".6");
        assert_eq!(spec("%8.2f"), ">8.2");
        assert_eq!(spec("%#x"), "#x");
        assert_eq!(spec("%r"), "?");
    }

    #[test]
    fn text_and_places_are_kept() {
        let items = read("a%%b %(n)d c");
        assert!(matches!(&items[0], Item::Text(text) if text == "a%b "));
        assert!(matches!(&items[1], Item::Conversion(range, Ok(_)) if *range == (5..10)));
        assert!(matches!(&items[2], Item::Text(text) if text == " c"));
    }
}
