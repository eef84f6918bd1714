//! Floats with a fixed number of decimals, in the arithmetic of integers.

use crate::cursor::Place;
use crate::integer;

/// Room for a sign, a whole number, a point, and decimals.
pub(crate) const ROOM: usize = 1 + integer::ROOM + 1 + 8;

/// Writes a float with so many decimals, as `{:.N}` does. Some numbers are too large, or none: the place behind those is
/// nowhere.
///
/// The number of decimals is known when a template is compiled, so that this becomes one call.
///
/// # Safety
///
/// There is [`ROOM`].
#[inline]
#[must_use]
pub(crate) unsafe fn write_fixed(place: Place, value: f64, decimals: usize) -> Place {
    // SAFETY: the caller promises it.
    unsafe {
        match decimals {
            0 => write::<0>(place, value),
            1 => write::<1>(place, value),
            2 => write::<2>(place, value),
            3 => write::<3>(place, value),
            4 => write::<4>(place, value),
            5 => write::<5>(place, value),
            6 => write::<6>(place, value),
            7 => write::<7>(place, value),
            8 => write::<8>(place, value),
            _ => Place::NOWHERE,
        }
    }
}

/// The same for a number of decimals by which the compiler can divide.
///
/// # Safety
///
/// There is [`ROOM`].
#[inline(never)]
unsafe fn write<const DECIMALS: u32>(mut place: Place, value: f64) -> Place {
    let scale = const { 10_u64.pow(DECIMALS) };
    let units = if DECIMALS <= SHORT_DECIMALS {
        rounded_short_product(value, scale)
    } else {
        rounded_product(value, scale)
    };
    let Some(units) = units else {
        return Place::NOWHERE;
    };
    // SAFETY: there is room for the sign, for a whole number, for the point, and for the decimals. All are ASCII.
    unsafe {
        place.put([b'-'], usize::from(value.is_sign_negative()));
        place = integer::write(place, units / scale);
        match DECIMALS {
            0 => {}
            1 | 2 => integer::write_point_and(&mut place, units % scale, DECIMALS),
            _ => {
                place.put([b'.'], 1);
                integer::write_last_of_8(&mut place, units % scale, DECIMALS as usize);
            }
        }
    }
    place
}

/// The most decimals with which a product has no more than 64 bits.
const SHORT_DECIMALS: u32 = 3;

/// The bits of a float that hold its digits, but for the first one, which is 1 unless the exponent is the lowest.
const MANTISSA_BITS: u32 = f64::MANTISSA_DIGITS - 1;
/// The exponent of infinity, and of what is no number.
const SPECIAL_EXPONENT: u64 = 0x7FF;
/// A float is a whole number divided by two to the power of this less its exponent.
const WHOLE_EXPONENT: u64 = 1075;

/// The whole number by which, and the power of two through which a number's distance from zero is divided. There is none
/// for what is no number, or a whole one beyond the digits of a float.
#[inline]
fn fraction(value: f64) -> Option<(u64, u64)> {
    let bits = value.abs().to_bits();
    let exponent = bits >> MANTISSA_BITS;
    if exponent == SPECIAL_EXPONENT {
        return None;
    }
    let leading_one = u64::from(exponent > 0) << MANTISSA_BITS;
    let mantissa = (bits & ((1 << MANTISSA_BITS) - 1)) | leading_one;
    let shift = WHOLE_EXPONENT.checked_sub(exponent.max(1))?;
    Some((mantissa, shift))
}

/// A number's distance from zero times `scale`, rounded to the nearest integer, or the even one of two.
///
/// A float is a whole number of 53 bits divided by a power of two. The product has 80 bits at most, so nothing is lost before
/// the only rounding.
fn rounded_product(value: f64, scale: u64) -> Option<u64> {
    let (mantissa, shift) = fraction(value)?;
    let product = u128::from(mantissa) * u128::from(scale);
    if shift >= u64::from(u128::BITS) {
        return Some(0);
    }
    let quotient = product >> shift;
    let doubled_remainder = (product - (quotient << shift)) << 1;
    // A half is rounded up if the quotient is odd.
    let rounds_up = doubled_remainder + quotient % 2 > 1 << shift;
    u64::try_from(quotient + u128::from(rounds_up)).ok()
}

/// The same for a product of 63 bits at most.
#[inline]
fn rounded_short_product(value: f64, scale: u64) -> Option<u64> {
    const { assert!(f64::MANTISSA_DIGITS + 10_u64.pow(SHORT_DECIMALS).ilog2() < 63) };
    let (mantissa, shift) = fraction(value)?;
    let product = mantissa * scale;
    if shift >= u64::from(u64::BITS) {
        return Some(0);
    }
    let quotient = product >> shift;
    let doubled_remainder = (product - (quotient << shift)) << 1;
    let rounds_up = doubled_remainder + quotient % 2 > 1 << shift;
    Some(quotient + u64::from(rounds_up))
}

#[cfg(test)]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "any number will do"
)]
mod tests {
    use crate::Buffer;
    use crate::buffer::Mode;
    use alloc::string::String;
    use proptest::prelude::*;

    const MAX_DECIMALS: usize = 8;

    /// What is written for a float, if something is.
    fn fixed(value: f64, decimals: usize) -> Option<String> {
        let mut buffer = Buffer::new(Mode::Plain);
        let is_written = buffer.at_cursor(|out| out.fixed(value, decimals));
        let out = buffer.into_text();
        assert!(is_written || out.is_empty());
        is_written.then_some(out)
    }

    fn assert_as_format(value: f64) {
        for decimals in 0..=MAX_DECIMALS {
            if let Some(out) = fixed(value, decimals) {
                assert_eq!(out, alloc::format!("{value:.decimals$}"), "{value:e}");
            } else {
                let is_large = value.abs() * 10_f64.powi(decimals as i32) > 1e15;
                assert!(is_large || !value.is_finite(), "{value:e}");
            }
        }
    }

    #[test]
    fn ties_are_rounded_as_format_does() {
        for eighths in (-4000..4000).step_by(if cfg!(miri) { 457 } else { 1 }) {
            assert_as_format(f64::from(eighths) / 8.0);
            assert_as_format(f64::from(eighths) / 1024.0);
        }
    }

    #[test]
    fn the_ends_of_the_range_are_printed_as_format_does_or_left_to_it() {
        for value in [
            0.0,
            f64::MIN_POSITIVE,
            f64::MIN_POSITIVE / 2.0,
            f64::from_bits(1),
            f64::EPSILON,
            0.999_999_999,
            9.995,
            9_007_199_254_740_991.0,
            9_007_199_254_740_992.0,
            9_007_199_254_740_993.0,
            1e15,
            1e18,
            1e300,
            f64::MAX,
            f64::INFINITY,
            f64::NAN,
        ] {
            assert_as_format(value);
            assert_as_format(-value);
        }
    }

    #[test]
    fn more_decimals_are_left_to_format() {
        assert_eq!(fixed(1.0, MAX_DECIMALS + 1), None);
        assert_eq!(fixed(1.0, usize::MAX), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: if cfg!(miri) { 4 } else { 8192 },
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn all_floats_are_printed_as_format_does(bits: u64) {
            assert_as_format(f64::from_bits(bits));
        }

        #[test]
        fn common_floats_are_printed_as_format_does(whole in -1_000_000_000..1_000_000_000_i64, divisor in 1..100_000_i64) {
            assert_as_format(whole as f64 / divisor as f64);
        }

        #[test]
        fn short_floats_are_printed_as_format_does(value: f32) {
            if let Some(out) = fixed(value.into(), 3) {
                prop_assert_eq!(out, alloc::format!("{:.3}", value));
            }
        }
    }
}
