//! Attributes that a program decides on: which of them, and with what values.

mod name;
mod source;
mod value;

use alloc::string::String;
use core::fmt::{self, Write as _};

pub use self::source::AttrSource;
pub use self::value::AttrValue;

use self::name::{NameKind, classify};
use crate::__private::sink::{self, Escape};
use crate::buffer::Mode;
use crate::check::{Language, check};
use crate::escape::{Carrier, Writer as _, escape_into};
use crate::{Buffer, Render};

/// Attributes of a tag, each with the space in front: ` id="top" hidden`.
///
/// Made by [`attr`], [`attrs`] and [`classes`]. Put it where an attribute may stand, without a
/// space before it, as in `f'<p{attr("hidden", gone)}>'`: nothing is left if there is nothing to
/// say. Everywhere else it is text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Attrs(String);

impl Attrs {
    /// Makes an empty list.
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// Declares that a string is attributes of a tag, each with the space in front.
    ///
    /// Whoever calls this vouches that nobody else could have put something into it: attributes
    /// can hold code, and end the tag.
    ///
    /// ```
    /// use ptl_runtime::Attrs;
    ///
    /// let handler = Attrs::from_trusted(r#" @click="open = !open""#);
    /// assert_eq!(handler.as_str(), r#" @click="open = !open""#);
    /// ```
    ///
    /// # Panics
    ///
    /// In a debug build, panics if the space in front is missing, if a value is not closed, or if
    /// the tag is, unless the feature `checks` is off.
    #[must_use]
    #[track_caller]
    pub fn from_trusted(attributes: impl Into<String>) -> Self {
        let attributes = attributes.into();
        check(&attributes, Language::Attrs);
        Self(attributes)
    }

    /// Attributes that this crate or a template wrote.
    pub(crate) const fn from_written(attributes: String) -> Self {
        Self(attributes)
    }

    /// The attributes as they stand in a tag, for reading.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether there are no attributes at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds what is in `source`, at the end.
    ///
    /// ```
    /// use ptl_runtime::{Attrs, attr};
    ///
    /// let mut list = Attrs::new();
    /// list.add(("id", "top"));
    /// list.add(attr("hidden", true));
    /// list.add(None::<Attrs>);
    /// assert_eq!(list.as_str(), r#" id="top" hidden"#);
    /// ```
    pub fn add(&mut self, source: impl AttrSource) {
        source.add_to(self);
    }

    /// Adds an attribute without a value.
    fn add_name(&mut self, name: &str) {
        if classify(name).is_usable(name) {
            self.push_name(name);
        }
    }

    /// Adds an attribute with a value, filtered and escaped as its name asks for.
    fn add_value(&mut self, name: &str, value: &(impl Render + ?Sized)) {
        let kind = classify(name);
        if !kind.is_usable(name) {
            return;
        }
        let mut text = Buffer::new(Mode::Plain);
        text.append(value);
        let text = text.into_text();
        self.push_name(name);
        self.0.push_str("=\"");
        match kind {
            NameKind::Url => {
                self.push_text(sink::UrlStart(Carrier::Attribute, sink::SCHEMES), &text);
            }
            _ => self.push_text(sink::Attribute(Carrier::Attribute), &text),
        }
        self.0.push('"');
    }

    fn push_text(&mut self, sink: impl Escape, text: &str) {
        let mut writer = sink.writer(&mut self.0);
        // A string takes whatever is written to it.
        let _ = writer.write_str(text);
        writer.finish();
    }

    fn push_name(&mut self, name: &str) {
        self.0.push(' ');
        self.0.push_str(name);
    }
}

/// Text, escaped as text is.
#[diagnostic::do_not_recommend]
impl Render for Attrs {
    fn render_to(&self, out: &mut Buffer) {
        out.text(&self.0);
    }
}

/// The attributes as they stand in a tag.
impl fmt::Display for Attrs {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

/// One attribute, or none: `false` and `None` leave it out, `true` writes its bare name, and any
/// other value is written in quotes, escaped.
///
/// ```
/// use ptl_runtime::{attr, text};
///
/// assert_eq!(attr("value", "5\" < 6\"").as_str(), r#" value="5&quot; &lt; 6&quot;""#);
/// assert_eq!(attr("selected", true).as_str(), " selected");
/// assert_eq!(attr("selected", false).as_str(), "");
/// assert_eq!(attr("title", None::<&str>).as_str(), "");
///
/// // ARIA wants the words:
/// assert_eq!(attr("aria-hidden", text(true)).as_str(), r#" aria-hidden="true""#);
/// ```
///
/// # Names
///
/// The name says how a browser reads the value, so only known names are written:
///
/// - the attributes of HTML whose values are plain, and names that begin with `data-` or `aria-`;
/// - those whose value is a URL (`href`, `src`, `action`, `data-url`, …): the URL must be
///   relative or begin with `http:`, `https:`, `mailto:` or `tel:`, or it becomes
///   `about:invalid#blocked`.
///
/// Any other name is left out: event handlers, `style`, `srcdoc`, those that a script library
/// runs, and what is no attribute name at all. Write such an attribute in the template's markup.
///
/// # Panics
///
/// In a debug build, panics at a name that is left out, so that the mistake is seen early.
#[must_use = "attributes print nothing until they are appended"]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a call reads `attr(\"id\", 1)`, and a reference is a value too"
)]
pub fn attr(name: &str, value: impl AttrValue) -> Attrs {
    let mut list = Attrs::new();
    value.add_as(name, &mut list);
    list
}

/// Attributes from a list of `(name, value)` pairs or of [`Attrs`], some of which may be `None`.
/// Names and values are treated as [`attr`] does.
///
/// ```
/// use ptl_runtime::{attr, attrs};
///
/// let pairs = attrs([("id", "top"), ("lang", "en")]);
/// assert_eq!(pairs.as_str(), r#" id="top" lang="en""#);
///
/// let different_types = attrs([attr("tabindex", 1), attr("hidden", true)]);
/// assert_eq!(different_types.as_str(), r#" tabindex="1" hidden"#);
/// ```
///
/// # Panics
///
/// In a debug build, panics at a name that is left out, as [`attr`] does.
#[must_use = "attributes print nothing until they are appended"]
pub fn attrs<I>(sources: I) -> Attrs
where
    I: IntoIterator,
    I::Item: AttrSource,
{
    let mut list = Attrs::new();
    for source in sources {
        list.add(source);
    }
    list
}

/// A `class` attribute of those names that are switched on, or nothing if none is.
///
/// ```
/// use ptl_runtime::classes;
///
/// let classes_of = |active| classes([("entry", true), ("active", active)]);
/// assert_eq!(classes_of(true).as_str(), r#" class="entry active""#);
/// assert_eq!(classes_of(false).as_str(), r#" class="entry""#);
/// assert_eq!(classes([("active", false)]).as_str(), "");
/// ```
#[must_use = "attributes print nothing until they are appended"]
pub fn classes<I, N>(switches: I) -> Attrs
where
    I: IntoIterator<Item = (N, bool)>,
    N: AsRef<str>,
{
    let mut list = Attrs::new();
    for (name, is_on) in switches {
        if is_on {
            list.0
                .push_str(if list.is_empty() { " class=\"" } else { " " });
            escape_into(&mut list.0, name.as_ref());
        }
    }
    if !list.is_empty() {
        list.0.push('"');
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Html, join, text};

    #[test]
    fn values_are_text_even_if_they_are_markup() {
        let html = Html::from_trusted("<b>&amp;</b>");
        assert_eq!(
            attr("title", &html).as_str(),
            " title=\"&lt;b&gt;&amp;amp;&lt;/b&gt;\""
        );
        assert_eq!(
            attr("title", join(["a", "b"], "&")).as_str(),
            " title=\"a&amp;b\""
        );
        assert_eq!(attr("value", text('"')).as_str(), " value=\"&quot;\"");
        assert_eq!(attr("value", ()).as_str(), " value=\"\"");
    }

    #[test]
    fn urls_are_filtered() {
        assert_eq!(
            attr("href", "javascript:alert(1)").as_str(),
            " href=\"about:invalid#blocked\""
        );
        assert_eq!(
            attr("data-url", "/a b?c&d").as_str(),
            " data-url=\"/a%20b?c&amp;d\""
        );
    }

    #[test]
    fn class_names_are_escaped() {
        assert_eq!(classes([("a\"b", true)]).as_str(), " class=\"a&quot;b\"");
    }

    #[test]
    fn between_tags_attributes_are_text() {
        assert_eq!(Html::render(&attr("id", "x")), " id=&quot;x&quot;");
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "`onclick`")]
    fn a_debug_build_panics_at_a_name_that_is_left_out() {
        let _ = attr("onclick", "x");
    }

    #[test]
    #[cfg(not(debug_assertions))]
    fn a_release_build_leaves_the_name_out() {
        assert!(attr("onclick", "x").is_empty());
    }
}
