//! The decimal digits of integers, written in place.
//!
//! Below a thousand, the digits come from a table. Above, eight of them are computed at a time, in the bytes of one
//! number.

use crate::cursor::Place;

const TEN_TO_THE_8: u64 = 100_000_000;
const TEN_TO_THE_16: u64 = 10_000_000_000_000_000;

/// Room for any integer of 64 bits: 20 digits of which the first 8 may be stored with up to 7 bytes behind them.
pub(crate) const ROOM: usize = 8 + 8 + 8;
/// Room for any integer of 128 bits: two groups of 16 digits, behind what an integer of 64 bits takes at most.
pub(crate) const WIDE_ROOM: usize = ROOM + 16 + 16;

/// Writes the digits of a number. Small ones, which are the most, are written without a call.
///
/// # Safety
///
/// There is [`ROOM`].
#[inline]
pub(crate) unsafe fn write(mut place: Place, value: u64) -> Place {
    if let Some(&small) = usize::try_from(value).ok().and_then(|i| SMALL.get(i)) {
        // SAFETY: there is room for four bytes, and those that are kept are digits.
        unsafe { place.put(small.to_le_bytes(), (small >> 24) as usize) };
        place
    } else {
        // SAFETY: there is as much room.
        unsafe { write_large(place, value) }
    }
}

/// Writes the digits of a number that is not zero.
///
/// # Safety
///
/// There is [`ROOM`].
#[inline(never)]
unsafe fn write_large(mut place: Place, value: u64) -> Place {
    // SAFETY: there is room for three groups of eight digits, and no number has more. Of a number below 10^8 there is one
    // group, and of a number below 10^16 there are two. All that is kept are digits.
    unsafe {
        if (1000..10_000).contains(&value) {
            place.put((four_digits(value) | ASCII_ZEROS_OF_4).to_le_bytes(), 4);
        } else if value < TEN_TO_THE_8 {
            write_up_to_8(&mut place, value);
        } else if value < TEN_TO_THE_16 {
            write_up_to_8(&mut place, value / TEN_TO_THE_8);
            write_8(&mut place, value % TEN_TO_THE_8);
        } else {
            write_up_to_8(&mut place, value / TEN_TO_THE_16);
            write_16(&mut place, value % TEN_TO_THE_16);
        }
    }
    place
}

/// Writes the digits of a number of 128 bits.
///
/// # Safety
///
/// There is [`WIDE_ROOM`].
pub(crate) unsafe fn write_wide(place: Place, value: u128) -> Place {
    let group = u128::from(TEN_TO_THE_16);
    if let Ok(value) = u64::try_from(value) {
        // SAFETY: there is as much room, and more.
        return unsafe { write(place, value) };
    }
    #[allow(
        clippy::cast_possible_truncation,
        reason = "what is below 10^16 has 54 bits"
    )]
    let remainder = (value % group) as u64;
    // A value of 128 bits has at most 39 digits, so that seven are left in front of two groups, and one call goes no
    // deeper than two more.
    // SAFETY: each call takes 16 bytes less than it was given room for, and the innermost takes at most `ROOM`.
    unsafe {
        let mut place = write_wide(place, value / group);
        write_16(&mut place, remainder);
        place
    }
}

/// Writes the digits of a number below 10^16, with zeros in front up to 16 digits.
///
/// # Safety
///
/// There is room for 16 bytes.
#[inline]
unsafe fn write_16(place: &mut Place, value: u64) {
    // SAFETY: there is room for two groups of eight digits.
    unsafe {
        write_8(place, value / TEN_TO_THE_8);
        write_8(place, value % TEN_TO_THE_8);
    }
}

/// Writes the digits of a number below 10^8, with zeros in front up to eight digits.
///
/// # Safety
///
/// There is room for eight bytes.
#[inline]
unsafe fn write_8(place: &mut Place, value: u64) {
    let digits = eight_digits(value) | ASCII_ZEROS;
    // SAFETY: there is room, and all the bytes are digits.
    unsafe { place.put(digits.to_le_bytes(), 8) };
}

/// Writes the last digits of a number below 10^8, so many, with zeros in front.
///
/// # Safety
///
/// There is room for eight bytes. The digits are eight at most.
#[inline]
pub(crate) unsafe fn write_last_of_8(place: &mut Place, value: u64, digits: usize) {
    let all = eight_digits(value) | ASCII_ZEROS;
    // One digit at least, as a number cannot be shifted by all of its bits.
    let last = all >> ((8 - digits.max(1)) * 8);
    // SAFETY: there is room, and all the bytes that are kept are digits.
    unsafe { place.put(last.to_le_bytes(), digits) };
}

/// Writes the digits of a number from 1 to 10^8 - 1.
///
/// # Safety
///
/// There is room for eight bytes.
#[inline]
unsafe fn write_up_to_8(place: &mut Place, value: u64) {
    let digits = eight_digits(value);
    let leading_zeros = digits.trailing_zeros() / 8;
    let digits = (digits | ASCII_ZEROS) >> (leading_zeros * 8);
    // SAFETY: there is room, and all the bytes that are kept are digits.
    unsafe { place.put(digits.to_le_bytes(), 8 - leading_zeros as usize) };
}

/// Writes a point, and a number with one or two digits, with zeros in front.
///
/// They are the digits of a greater number behind its first one, and that one is replaced by the point.
///
/// # Safety
///
/// There is room for four bytes. The digits are one or two, and the number has no more.
#[inline]
pub(crate) unsafe fn write_point_and(place: &mut Place, value: u64, digits: u32) {
    let greater = usize::try_from(10_u64.pow(digits) + value).unwrap_or_default();
    let [_, first, second, _] = SMALL[greater].to_le_bytes();
    // SAFETY: there is room, and what is kept behind the point are digits.
    unsafe { place.put([b'.', first, second, 0], 1 + digits as usize) };
}

const ASCII_ZEROS: u64 = u64::from_ne_bytes([b'0'; 8]);
const ASCII_ZEROS_OF_4: u32 = u32::from_ne_bytes([b'0'; 4]);

/// The digits of a number below 10^8, the first of them in the lowest byte.
///
/// The number is cut in two, then each half in two, and then each quarter. A quotient is a product with a rounded
/// reciprocal, and all quotients of a step are computed in one multiplication.
#[inline]
const fn eight_digits(value: u64) -> u64 {
    let halves = (value / 10_000) | ((value % 10_000) << 32);
    let hundreds = ((halves * 10_486) >> 20) & 0x0000_007F_0000_007F;
    let quarters = hundreds | ((halves - hundreds * 100) << 16);
    let tens = ((quarters * 103) >> 10) & 0x000F_000F_000F_000F;
    tens | ((quarters - tens * 10) << 8)
}

/// The digits of a number below 10^4, the first of them in the lowest byte: years and the like are written by less than others.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "the number is small")]
const fn four_digits(value: u64) -> u32 {
    let value = value as u32;
    let halves = (value / 100) | ((value % 100) << 16);
    let tens = ((halves * 103) >> 10) & 0x000F_000F;
    tens | ((halves - tens * 10) << 8)
}

/// The digits of the numbers below a thousand, the first of them in the lowest byte, and in the highest one how many they
/// are. Each is one number, so that it is read and written at once.
#[allow(
    clippy::cast_possible_truncation,
    reason = "digits and lengths are below ten"
)]
static SMALL: [u32; 1000] = {
    let mut table = [0; 1000];
    let mut value = 0;
    while value < table.len() {
        let mut length = 1;
        if value >= 10 {
            length += 1;
        }
        if value >= 100 {
            length += 1;
        }
        let mut digits = length << 24;
        let mut rest = value as u32;
        while length > 0 {
            length -= 1;
            digits |= (b'0' as u32 + rest % 10) << (length * 8);
            rest /= 10;
        }
        table[value] = digits;
        value += 1;
    }
    table
};

#[cfg(test)]
#[allow(
    clippy::cast_possible_truncation,
    reason = "what is left of a number is a number as well"
)]
mod tests {
    use super::*;
    use crate::buffer::Mode;
    use crate::{Buffer, Render};
    use core::fmt::Display;
    use proptest::prelude::*;

    /// Behind something, so that it shows if a digit lands in the wrong place.
    fn assert_as_display<T: Display + Render>(value: T) {
        let mut out = Buffer::new(Mode::Plain);
        out.append("é");
        out.append(&value);
        out.append(&value);
        assert_eq!(out.into_text(), alloc::format!("é{value}{value}"));
    }

    #[test]
    fn the_small_ones_print_as_display_does() {
        for value in (0..100_100).step_by(if cfg!(miri) { 499 } else { 1 }) {
            assert_as_display(value);
        }
    }

    #[test]
    fn eight_digits_are_right_in_each_half() {
        for value in (0..10_000).step_by(if cfg!(miri) { 97 } else { 1 }) {
            let digits = |value| (eight_digits(value) | ASCII_ZEROS).to_le_bytes();
            assert_eq!(digits(value), *alloc::format!("{value:08}").as_bytes());
            let value = value * 10_000;
            assert_eq!(digits(value), *alloc::format!("{value:08}").as_bytes());
        }
    }

    #[test]
    fn the_neighbours_of_powers_of_ten_and_two_print_as_display_does() {
        let powers = (0..39)
            .map(|exponent| 10_u128.pow(exponent))
            .chain((0..128).map(|exponent| 1 << exponent))
            .step_by(if cfg!(miri) { 7 } else { 1 });
        for power in powers {
            for value in [power - 1, power, power + 1, u128::MAX - power] {
                assert_as_display(value);
                let signed = value.cast_signed();
                assert_as_display(signed);
                assert_as_display(signed.wrapping_neg());
                let (value, signed) = (value as u64, signed as i64);
                assert_as_display(value);
                assert_as_display(signed);
                assert_as_display(signed.wrapping_neg());
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: if cfg!(miri) { 8 } else { 4096 },
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn all_print_as_display_does(bits: u128, shift in 0_u32..128) {
            let value = bits >> shift;
            assert_as_display(value);
            assert_as_display(value.cast_signed());
            assert_as_display(value as u64);
            assert_as_display(value as i64);
            assert_as_display((value as i64).wrapping_neg());
        }
    }
}
