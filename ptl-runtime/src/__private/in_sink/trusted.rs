//! The sinks' own types.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;

use super::refused::InBool;
use super::write_attribute;
use crate::__private::level::level;
use crate::__private::sink::{self, Sink};
use crate::cursor::Cursor;
use crate::{Attrs, Css, Js, TrustedUrl, Url};

/// A value that goes into the sink `S` as it is.
pub trait Trusted<S> {
    fn trusted(&self) -> Option<&str>;
}

macro_rules! trusted {
    ($($ty:ident in $($sink:ident),+;)+) => {$($(
        impl Trusted<sink::$sink> for $ty {
            fn trusted(&self) -> Option<&str> {
                Some(self.as_str())
            }
        }
    )+)+};
}

trusted! {
    Attrs in Attrs;
    Url in UrlStart;
    TrustedUrl in UrlStart, TrustedUrl;
    Js in JsValue, Js;
    Css in CssValue, Css;
}

impl<S, T: Trusted<S>> Trusted<S> for Option<T> {
    fn trusted(&self) -> Option<&str> {
        self.as_ref()?.trusted()
    }
}

macro_rules! trusted_behind {
    ($($pointer:ty),+) => {$(
        impl<S, T: Trusted<S> + ?Sized> Trusted<S> for $pointer {
            fn trusted(&self) -> Option<&str> {
                T::trusted(self)
            }
        }
    )+};
}

trusted_behind!(&T, &mut T, Box<T>, Rc<T>, Arc<T>);

/// What a function returns. It gives a name to the type of `panic!()`.
pub trait Returns {
    type Output;
}

impl<T> Returns for fn() -> T {
    type Output = T;
}

/// A statement that never ends is just run, wherever it stands.
impl<S> Trusted<S> for <fn() -> ! as Returns>::Output {
    fn trusted(&self) -> Option<&str> {
        *self
    }
}

level!(InTrusted > InBool, S);

impl<T: Trusted<S> + ?Sized, S: Sink> InTrusted<'_, T, S> {
    pub fn __ptl_append(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        if let Some(text) = self.value.trusted() {
            out.carried(self.sink.carrier(), text);
        }
    }

    pub fn __ptl_interpolate(self, out: &mut Cursor<'_>, before: &'static str) {
        self.__ptl_append(out, before);
    }

    pub fn __ptl_attribute(self, out: &mut Cursor<'_>, name: &'static str) {
        if let Some(text) = self.value.trusted() {
            write_attribute(out, name, |out| out.carried(self.sink.carrier(), text));
        }
    }
}
