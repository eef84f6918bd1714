//! What `%d` and `%f` demand of a value.

/// A value for `%d` and `%i`.
#[diagnostic::on_unimplemented(
    message = "`%d` needs an integer, and `{Self}` is none",
    label = "not an integer",
    note = "`%s` prints any value, `%f` a floating-point number"
)]
pub trait Integer {}

/// A value for `%f`.
#[diagnostic::on_unimplemented(
    message = "`%f` needs a floating-point number, and `{Self}` is none",
    label = "not a floating-point number",
    note = "`%s` prints any value, `%d` an integer; or convert it: `f64::from(x)`"
)]
pub trait Float {}

macro_rules! implement {
    ($name:ident: $($number:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl $name for $number {}
    )+};
}

implement!(Integer: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);
implement!(Float: f32, f64);

#[diagnostic::do_not_recommend]
impl<T: Integer + ?Sized> Integer for &T {}
#[diagnostic::do_not_recommend]
impl<T: Float + ?Sized> Float for &T {}

/// Checks that `%d` may print this.
pub fn integer<T: Integer + ?Sized>(value: &T) -> &T {
    value
}

/// Checks that `%f` may print this.
pub fn float<T: Float + ?Sized>(value: &T) -> &T {
    value
}
