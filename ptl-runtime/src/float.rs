//! Floats with a fixed number of decimals, in the arithmetic of integers.

use crate::cursor::Place;
use crate::integer;

/// The most decimals that are written here.
pub(crate) const MAX_DECIMALS: usize = 8;

/// Room for a sign, a whole number, a point, and decimals.
pub(crate) const ROOM: usize = 1 + integer::ROOM + 1 + 8;

/// Writes a float with so many decimals, as `{:.N}` does. Some numbers are too large, or none.
///
/// # Safety
///
/// There is [`ROOM`].
#[must_use]
pub(crate) unsafe fn write_fixed(mut place: Place, value: f64, decimals: usize) -> Option<Place> {
    let scale = *POWERS_OF_TEN.get(decimals)?;
    let units = rounded_product(value, scale)?;
    // SAFETY: there is room for the sign, for a whole number, for the point, and for the decimals. All are ASCII.
    unsafe {
        place.put([b'-'], usize::from(value.is_sign_negative()));
        place = integer::write(place, units / scale);
        if decimals > 0 {
            place.put([b'.'], 1);
            integer::write_last_of_8(&mut place, units % scale, decimals);
        }
    }
    Some(place)
}

const POWERS_OF_TEN: [u64; MAX_DECIMALS + 1] = {
    let mut powers = [1; MAX_DECIMALS + 1];
    let mut exponent = 1;
    while exponent <= MAX_DECIMALS {
        powers[exponent] = powers[exponent - 1] * 10;
        exponent += 1;
    }
    powers
};

/// The bits of a float that hold its digits, but for the first one, which is 1 unless the exponent is the lowest.
const MANTISSA_BITS: u32 = f64::MANTISSA_DIGITS - 1;
/// The exponent of infinity, and of what is no number.
const SPECIAL_EXPONENT: u64 = 0x7FF;
/// A float is a whole number divided by two to the power of this less its exponent.
const WHOLE_EXPONENT: u64 = 1075;

/// A number's distance from zero times `scale`, rounded to the nearest integer, or the even one of two.
///
/// A float is a whole number of 53 bits divided by a power of two. The product has 80 bits at most, so nothing is lost before
/// the only rounding.
fn rounded_product(value: f64, scale: u64) -> Option<u64> {
    let bits = value.abs().to_bits();
    let exponent = bits >> MANTISSA_BITS;
    if exponent == SPECIAL_EXPONENT {
        return None;
    }
    let leading_one = u64::from(exponent > 0) << MANTISSA_BITS;
    let mantissa = (bits & ((1 << MANTISSA_BITS) - 1)) | leading_one;
    let product = u128::from(mantissa) * u128::from(scale);
    let shift = WHOLE_EXPONENT.checked_sub(exponent.max(1))?;
    if shift >= u64::from(u128::BITS) {
        return Some(0);
    }
    let quotient = product >> shift;
    let doubled_remainder = (product - (quotient << shift)) << 1;
    let divisor = 1 << shift;
    let rounds_up =
        doubled_remainder > divisor || (doubled_remainder == divisor && quotient % 2 == 1);
    u64::try_from(quotient + u128::from(rounds_up)).ok()
}

#[cfg(test)]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "any number will do"
)]
mod tests {
    use super::*;
    use crate::Buffer;
    use crate::buffer::Mode;
    use alloc::string::String;
    use proptest::prelude::*;

    /// What is written for a float, if something is.
    fn fixed(value: f64, decimals: usize) -> Option<String> {
        let mut buffer = Buffer::new(Mode::Plain);
        let is_written = buffer.cursor().fixed(value, decimals);
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
