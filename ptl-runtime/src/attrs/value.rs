//! What can be the value of an attribute.

use super::Attrs;
use crate::Render;

/// A value that an attribute can have.
///
/// Everything that is [`Render`] can: its text becomes the value, and a `None` leaves the
/// attribute out. A `bool` writes the bare name or nothing. [`text`](crate::text()) makes the
/// rest fit.
#[diagnostic::on_unimplemented(
    message = "an attribute cannot have the value `{Self}`",
    label = "neither a `bool` nor `Render`",
    note = "if the type is `Display`, write `text(value)`"
)]
pub trait AttrValue {
    /// Adds the attribute `name` with this value, or without one, or nothing at all.
    #[doc(hidden)]
    fn add_as(&self, name: &str, list: &mut Attrs);
}

impl<T: Render> AttrValue for T {
    fn add_as(&self, name: &str, list: &mut Attrs) {
        if !self.__ptl_is_none() {
            list.add_value(name, self);
        }
    }
}

#[diagnostic::do_not_recommend]
impl AttrValue for bool {
    fn add_as(&self, name: &str, list: &mut Attrs) {
        if *self {
            list.add_name(name);
        }
    }
}

#[diagnostic::do_not_recommend]
impl AttrValue for &bool {
    fn add_as(&self, name: &str, list: &mut Attrs) {
        (**self).add_as(name, list);
    }
}

/// `None` leaves the attribute out, as `false` does.
#[diagnostic::do_not_recommend]
impl AttrValue for Option<bool> {
    fn add_as(&self, name: &str, list: &mut Attrs) {
        self.unwrap_or(false).add_as(name, list);
    }
}

#[cfg(test)]
mod tests {
    use crate::attr;

    #[test]
    fn a_bool_writes_the_name_or_nothing() {
        let switch = &true;
        for on in [
            attr("open", true),
            attr("open", switch),
            attr("open", Some(true)),
        ] {
            assert_eq!(on.as_str(), " open");
        }
        for off in [attr("open", false), attr("open", None::<bool>)] {
            assert_eq!(off.as_str(), "");
        }
    }

    #[test]
    fn a_none_leaves_the_attribute_out() {
        let none: Option<&str> = None;
        assert!(attr("id", none).is_empty());
        assert!(attr("id", none.as_ref()).is_empty());
        assert!(attr("id", Some(none)).is_empty());
        assert_eq!(attr("id", Some(Some(1))).as_str(), " id=\"1\"");
    }
}
