//! What a project may choose for itself: schemes of URLs, and names of attributes.

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use core::fmt;

use crate::attributes::{self, Classified};
use crate::name::Name;
use crate::url::SCHEME_CAPACITY;

/// The schemes that run no code and show no content of their own, in alphabetical order.
const DEFAULT_SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Schemes that run code, or show content that the URL itself carries.
const CODE_SCHEMES: [&str; 5] = ["javascript", "data", "vbscript", "blob", "filesystem"];

/// The lists that a project can extend.
///
/// ```
/// use ptl_html::{Context, Escaper, Policy};
///
/// let mut policy = Policy::default();
/// assert!(Context::TEXT.advance(b"<p hx-target=\"", &policy)?.place_value().is_err());
///
/// policy.allow_attribute("hx-target")?;
/// let (sink, _) = Context::TEXT.advance(b"<p hx-target=\"", &policy)?.place_value()?;
/// assert_eq!(sink.escaper, Escaper::Attribute);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Policy {
    schemes: BTreeSet<String>,
    plain_attributes: BTreeSet<String>,
    url_attributes: BTreeSet<String>,
}

impl Default for Policy {
    /// The schemes `http`, `https`, `mailto` and `tel`, and no attributes but the built-in ones.
    fn default() -> Self {
        Self {
            schemes: DEFAULT_SCHEMES.iter().map(ToString::to_string).collect(),
            plain_attributes: BTreeSet::new(),
            url_attributes: BTreeSet::new(),
        }
    }
}

impl Policy {
    /// Allows a value after a literal `scheme:`, and a scheme in a value.
    ///
    /// # Errors
    /// If the name is no scheme, or one whose URLs run code or carry content (`javascript`, `data`).
    pub fn allow_scheme(&mut self, scheme: &str) -> Result<(), PolicyError> {
        let lowered = scheme.to_ascii_lowercase();
        let well_formed = lowered.starts_with(|first: char| first.is_ascii_lowercase())
            && lowered.len() <= SCHEME_CAPACITY
            && lowered.bytes().all(is_scheme_byte);
        if !well_formed {
            return Err(PolicyError::NotAScheme(scheme.to_string()));
        }
        if CODE_SCHEMES.contains(&lowered.as_str()) {
            return Err(PolicyError::CodeScheme(lowered));
        }
        self.schemes.insert(lowered);
        Ok(())
    }

    /// Allows values in an attribute, as text.
    ///
    /// # Errors
    /// If the name is none, or that of an attribute whose meaning is known: an event handler, a
    /// URL, or one that a client library runs as code.
    pub fn allow_attribute(&mut self, name: &str) -> Result<(), PolicyError> {
        let name = self.new_attribute(name)?;
        self.plain_attributes.insert(name);
        Ok(())
    }

    /// Allows values in an attribute, as URLs.
    ///
    /// # Errors
    /// As [`Policy::allow_attribute`].
    pub fn allow_url_attribute(&mut self, name: &str) -> Result<(), PolicyError> {
        let name = self.new_attribute(name)?;
        self.url_attributes.insert(name);
        Ok(())
    }

    /// The schemes that are allowed, in alphabetical order.
    pub fn schemes(&self) -> impl Iterator<Item = &str> {
        self.schemes.iter().map(String::as_str)
    }

    /// Whether these are the schemes that are allowed in any project.
    pub fn has_usual_schemes(&self) -> bool {
        self.schemes().eq(DEFAULT_SCHEMES)
    }

    pub(crate) fn allows_scheme(&self, scheme: &[u8]) -> bool {
        core::str::from_utf8(scheme).is_ok_and(|scheme| self.schemes.contains(scheme))
    }

    pub(crate) fn allows_attribute(&self, name: &str) -> bool {
        self.plain_attributes.contains(name)
    }

    pub(crate) fn allows_url_attribute(&self, name: &str) -> bool {
        self.url_attributes.contains(name)
    }

    fn new_attribute(&self, name: &str) -> Result<String, PolicyError> {
        let lowered = name.to_ascii_lowercase();
        let mut kept = Name::EMPTY;
        for byte in lowered.bytes() {
            kept = kept.with(byte);
        }
        if kept.is_empty() || kept.is_too_long() || !lowered.bytes().all(is_attribute_name_byte) {
            return Err(PolicyError::NotAnAttribute(name.to_string()));
        }
        if attributes::meaning(&kept) != Classified::Unknown {
            return Err(PolicyError::KnownAttribute(lowered));
        }
        if self.plain_attributes.contains(&lowered) || self.url_attributes.contains(&lowered) {
            return Err(PolicyError::KnownAttribute(lowered));
        }
        Ok(lowered)
    }
}

/// Why a list cannot be extended as asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PolicyError {
    /// The name is no scheme of a URL.
    NotAScheme(String),
    /// URLs of this scheme run code, or carry content of their own.
    CodeScheme(String),
    /// The name cannot be that of an attribute.
    NotAnAttribute(String),
    /// The attribute has a meaning already, which must not be replaced.
    KnownAttribute(String),
}

impl fmt::Display for PolicyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAScheme(name) => write!(
                formatter,
                "`{name}` is not the scheme of a URL: write its name alone, as in `ftp`, with at most {SCHEME_CAPACITY} letters"
            ),
            Self::CodeScheme(name) => write!(
                formatter,
                "the scheme `{name}` cannot be allowed, because its URLs run code: make a `TrustedUrl` where one is needed"
            ),
            Self::NotAnAttribute(name) => write!(
                formatter,
                "`{name}` is not the name of an attribute: write one name without spaces, quotes, `=`, `/`, `<` and `>`"
            ),
            Self::KnownAttribute(name) => write!(
                formatter,
                "the attribute `{name}` has a meaning already, which the list cannot replace: take it out of the list"
            ),
        }
    }
}

impl core::error::Error for PolicyError {}

fn is_scheme_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

/// Whether an attribute's name may contain the byte, without doubt among browsers.
pub(crate) fn is_attribute_name_byte(byte: u8) -> bool {
    byte > b' ' && byte != 0x7F && !matches!(byte, b'"' | b'\'' | b'<' | b'>' | b'/' | b'=')
}
