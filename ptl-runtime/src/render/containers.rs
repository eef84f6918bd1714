//! Values around values: what is inside is printed.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::cell::{Ref, RefMut};

use crate::cursor::Cursor;
use crate::{Buffer, Render};

macro_rules! render_behind {
    ($($(#[$attribute:meta])* $pointer:ty),+ $(,)?) => {$(
        $(#[$attribute])*
        #[diagnostic::do_not_recommend]
        impl<T: Render + ?Sized> Render for $pointer {
            fn render_to(&self, out: &mut Buffer) {
                T::render_to(self, out);
            }

            #[inline]
            fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
                T::__ptl_render_at(self, out);
            }

            fn __ptl_is_none(&self) -> bool {
                T::__ptl_is_none(self)
            }
        }
    )+};
}

render_behind!(
    &T,
    &mut T,
    Box<T>,
    Rc<T>,
    Arc<T>,
    Ref<'_, T>,
    RefMut<'_, T>,
    #[cfg(feature = "std")]
    std::sync::MutexGuard<'_, T>,
    #[cfg(feature = "std")]
    std::sync::RwLockReadGuard<'_, T>,
    #[cfg(feature = "std")]
    std::sync::RwLockWriteGuard<'_, T>,
);

#[diagnostic::do_not_recommend]
impl<T: ToOwned + Render + ?Sized> Render for Cow<'_, T> {
    fn render_to(&self, out: &mut Buffer) {
        T::render_to(self, out);
    }

    #[inline]
    fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
        T::__ptl_render_at(self, out);
    }

    fn __ptl_is_none(&self) -> bool {
        T::__ptl_is_none(self)
    }
}

/// `None` prints nothing.
#[diagnostic::do_not_recommend]
impl<T: Render> Render for Option<T> {
    fn render_to(&self, out: &mut Buffer) {
        if let Some(value) = self {
            out.append(value);
        }
    }

    #[inline]
    fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
        if let Some(value) = self {
            value.__ptl_render_at(out);
        }
        out.begin_run();
    }

    fn __ptl_is_none(&self) -> bool {
        self.as_ref().is_none_or(Render::__ptl_is_none)
    }
}

/// Prints nothing, so that a call made for its effect is silent.
#[diagnostic::do_not_recommend]
impl Render for () {
    fn render_to(&self, _: &mut Buffer) {}

    #[inline]
    fn __ptl_render_at(&self, _: &mut Cursor<'_>) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Html;
    use alloc::string::String;
    use core::cell::RefCell;

    #[test]
    fn pointers_print_what_they_point_to() {
        let html = Html::from_trusted("<br>");
        assert_eq!(Html::render(&&&html), "<br>");
        assert_eq!(
            Html::render::<&mut str>(&String::from("<").as_mut_str()),
            "&lt;"
        );
        assert_eq!(Html::render(&Rc::<str>::from("<")), "&lt;");
        assert_eq!(Html::render(&Arc::new('<')), "&lt;");
        assert_eq!(Html::render(&RefCell::new(html).borrow()), "<br>");
        let boxed: Box<dyn Render> = Box::new(String::from("<"));
        assert_eq!(Html::render(&boxed), "&lt;");
    }

    #[test]
    fn both_sides_of_a_cow_print_the_same() {
        let html = Html::from_trusted("<br>");
        assert_eq!(Html::render(&Cow::Borrowed(&html)), "<br>");
        assert_eq!(Html::render(&Cow::Owned::<Html>(html.clone())), "<br>");
        assert_eq!(Html::render(&Cow::from("<")), "&lt;");
    }

    #[test]
    fn nothing_prints_nothing() {
        assert_eq!(Html::render(&()), "");
        assert_eq!(Html::render(&None::<&str>), "");
        assert_eq!(Html::render(&Some(Some("<"))), "&lt;");
    }

    #[test]
    fn a_none_is_seen_through_what_is_around_it() {
        assert!(None::<i32>.__ptl_is_none());
        assert!((&&None::<i32>).__ptl_is_none());
        assert!(Some(Box::new(None::<i32>)).__ptl_is_none());
        assert!(!Some("").__ptl_is_none());
        assert!(!().__ptl_is_none());
    }
}
