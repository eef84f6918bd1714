//! Values that control their own markup, and attributes in a tag.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;

use super::write_attribute;
use crate::__private::level::copy;
use crate::__private::sink::{Attribute, Attrs};
use crate::cursor::Cursor;
use crate::{Html, Render};

/// What is left for the last level.
#[derive(Debug)]
pub struct InTag<'a, T: ?Sized, S> {
    pub(super) value: &'a T,
    pub(super) sink: S,
}

copy!(InTag, S);

/// The value's text is escaped, and so is its markup, which shows as it was written.
impl<T: ?Sized> InTag<'_, T, Attribute> {
    pub fn __ptl_append(self, out: &mut Cursor<'_>, before: &'static str)
    where
        T: Render,
    {
        out.raw(before);
        out.text_of(self.value);
    }

    pub fn __ptl_interpolate(self, out: &mut Cursor<'_>, before: &'static str)
    where
        T: Render,
    {
        out.raw(before);
        out.text_of(self.value);
    }

    pub fn __ptl_attribute(self, out: &mut Cursor<'_>, name: &'static str)
    where
        T: Render,
    {
        if !self.value.__ptl_is_none() {
            write_attribute(out, name, |out| out.text_of(self.value));
        }
    }
}

/// Anything but `Attrs` between attributes.
impl<T: ?Sized> InTag<'_, T, Attrs> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): AttrsAlone<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): AttrsAlone<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): AttrsAlone<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "only attributes can stand here, inside a tag",
    label = "this is `{T}`",
    note = "for one attribute, write `attr(\"name\", value)`; for a list of them, `attrs([…])` or `classes([…])`",
    note = "a template that makes attributes has the kind `[attrs]`",
    note = "where the name of the tag varies, as in `h1`, choose between whole tags by `if` or `match`"
)]
pub trait AttrsAlone<T: ?Sized> {}

/// `Html`, itself, in an `Option` or behind pointers.
pub trait HoldsHtml {}

impl HoldsHtml for Html {}
impl HoldsHtml for Cow<'_, Html> {}
impl<T: HoldsHtml> HoldsHtml for Option<T> {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for &T {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for &mut T {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for Box<T> {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for Rc<T> {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for Arc<T> {}
