//! Numbers, in the digits that `Display` prints.

use core::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};

use crate::cursor::Cursor;
use crate::{Buffer, Render};

macro_rules! render_integer {
    ($write:ident, $wide:ty: $($integer:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl Render for $integer {
            fn render_to(&self, out: &mut Buffer) {
                out.at_cursor(|out| self.__ptl_render_at(out));
            }

            #[inline]
            fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
                out.$write(<$wide>::from(*self));
            }
        }
    )+};
}

render_integer!(unsigned, u64: u8, u16, u32, u64);
render_integer!(signed, i64: i8, i16, i32, i64);
render_integer!(wide_unsigned, u128: u128);
render_integer!(wide_signed, i128: i128);

macro_rules! render_size {
    ($write:ident, $wide:ty: $integer:ty) => {
        #[diagnostic::do_not_recommend]
        impl Render for $integer {
            fn render_to(&self, out: &mut Buffer) {
                out.at_cursor(|out| self.__ptl_render_at(out));
            }

            #[inline]
            fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
                // No supported machine has addresses of more than 64 bits.
                out.$write(*self as $wide);
            }
        }
    };
}

render_size!(unsigned, u64: usize);
render_size!(signed, i64: isize);

macro_rules! render_non_zero {
    ($($integer:ty),+ $(,)?) => {$(
        #[diagnostic::do_not_recommend]
        impl Render for $integer {
            fn render_to(&self, out: &mut Buffer) {
                out.append(&self.get());
            }

            #[inline]
            fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
                self.get().__ptl_render_at(out);
            }
        }
    )+};
}

render_non_zero!(
    NonZeroU8,
    NonZeroU16,
    NonZeroU32,
    NonZeroU64,
    NonZeroU128,
    NonZeroUsize,
    NonZeroI8,
    NonZeroI16,
    NonZeroI32,
    NonZeroI64,
    NonZeroI128,
    NonZeroIsize,
);

macro_rules! render_float {
    ($($float:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl Render for $float {
            fn render_to(&self, out: &mut Buffer) {
                out.formatted(format_args!("{self}"));
            }
        }
    )+};
}

render_float!(f32, f64);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Html;
    use alloc::string::ToString as _;

    #[test]
    fn the_ends_of_every_range_print_as_display_does() {
        macro_rules! check_ends {
            ($($integer:ty),+) => {$(
                for value in [<$integer>::MIN, <$integer>::MAX] {
                    assert_eq!(Html::render(&value), value.to_string());
                }
            )+};
        }
        check_ends!(
            u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize
        );
        check_ends!(NonZeroU8, NonZeroU128, NonZeroI8, NonZeroI128);
    }

    #[test]
    fn floats_print_as_display_does() {
        for value in [0.0, -0.0, 1.0, 0.1, 1e300, f64::NAN, f64::NEG_INFINITY] {
            assert_eq!(Html::render(&value), value.to_string());
        }
    }
}
