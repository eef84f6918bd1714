//! What a list of attributes can be made of.

use super::{AttrValue, Attrs};

/// Something that adds attributes to a list: an [`Attrs`], a `(name, value)` pair, or an
/// `Option` of either.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no attribute",
    label = "expected `attr(name, value)`, or a pair of a name and a value",
    note = "the items of a list have one type; for values of different types, write `attr(name, value)` for each"
)]
pub trait AttrSource {
    /// Adds the attributes at the end of `list`.
    #[doc(hidden)]
    fn add_to(&self, list: &mut Attrs);
}

#[diagnostic::do_not_recommend]
impl AttrSource for Attrs {
    fn add_to(&self, list: &mut Attrs) {
        list.0.push_str(&self.0);
    }
}

impl<N: AsRef<str>, V: AttrValue> AttrSource for (N, V) {
    fn add_to(&self, list: &mut Attrs) {
        let (name, value) = self;
        value.add_as(name.as_ref(), list);
    }
}

#[diagnostic::do_not_recommend]
impl<T: AttrSource> AttrSource for Option<T> {
    fn add_to(&self, list: &mut Attrs) {
        if let Some(source) = self {
            source.add_to(list);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: AttrSource + ?Sized> AttrSource for &T {
    fn add_to(&self, list: &mut Attrs) {
        T::add_to(self, list);
    }
}

#[cfg(test)]
mod tests {
    use crate::{Attrs, attr, attrs};
    use alloc::collections::BTreeMap;

    #[test]
    fn lists_of_every_form_are_taken() {
        let owned = [attr("id", 1), attr("open", true)];
        let expected = " id=\"1\" open";
        assert_eq!(attrs(&owned).as_str(), expected);
        assert_eq!(attrs(owned.each_ref().map(Some)).as_str(), expected);
        assert_eq!(attrs([attrs(&owned), Attrs::new()]).as_str(), expected);

        let pairs = BTreeMap::from([("id", Some("1")), ("lang", None)]);
        assert_eq!(attrs(&pairs).as_str(), " id=\"1\"");
        assert_eq!(attrs([&("id", 1)]).as_str(), " id=\"1\"");
    }
}
