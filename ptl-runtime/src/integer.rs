//! The decimal digits of integers, written in place.
//!
//! Below a thousand, the digits come from a table. Above, eight of them are computed at a time, in the bytes of one
//! number.

use alloc::string::String;

use crate::cursor::Cursor;

const TEN_TO_THE_8: u64 = 100_000_000;
const TEN_TO_THE_16: u64 = 10_000_000_000_000_000;

/// Room for any integer of 64 bits: 20 digits of which the first 8 may be stored with up to 7 bytes behind them.
pub(crate) const ROOM: usize = 8 + 8 + 8;
/// Room for any integer of 128 bits: two groups of 16 digits, behind what an integer of 64 bits takes at most.
const WIDE_ROOM: usize = ROOM + 16 + 16;
const SIGN_ROOM: usize = 1;

/// Appends `value` in decimal.
pub(crate) fn push_unsigned(out: &mut String, value: u64) {
    let mut cursor = Cursor::with_room(out, ROOM);
    // SAFETY: there is room.
    unsafe { write(&mut cursor, value) };
    cursor.finish();
}

/// Appends `value` in decimal, with a `-` in front if it is negative.
pub(crate) fn push_signed(out: &mut String, value: i64) {
    let mut cursor = Cursor::with_room(out, SIGN_ROOM + ROOM);
    // SAFETY: there is room, and the sign is one byte of ASCII.
    unsafe {
        cursor.put([b'-'], usize::from(value < 0));
        write(&mut cursor, value.unsigned_abs());
    }
    cursor.finish();
}

/// Appends `value` in decimal.
pub(crate) fn push_wide_unsigned(out: &mut String, value: u128) {
    let mut cursor = Cursor::with_room(out, WIDE_ROOM);
    // SAFETY: there is room.
    unsafe { write_wide(&mut cursor, value) };
    cursor.finish();
}

/// Appends `value` in decimal, with a `-` in front if it is negative.
pub(crate) fn push_wide_signed(out: &mut String, value: i128) {
    let mut cursor = Cursor::with_room(out, SIGN_ROOM + WIDE_ROOM);
    // SAFETY: there is room, and the sign is one byte of ASCII.
    unsafe {
        cursor.put([b'-'], usize::from(value < 0));
        write_wide(&mut cursor, value.unsigned_abs());
    }
    cursor.finish();
}

/// # Safety
///
/// There is [`WIDE_ROOM`].
unsafe fn write_wide(cursor: &mut Cursor<'_>, value: u128) {
    let group = u128::from(TEN_TO_THE_16);
    if let Ok(value) = u64::try_from(value) {
        // SAFETY: there is as much room, and more.
        unsafe { write(cursor, value) };
    } else {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "what is below 10^16 has 54 bits"
        )]
        let remainder = (value % group) as u64;
        // A value of 128 bits has at most 39 digits, so that seven are left in front of two groups, and one call goes no
        // deeper than two more.
        // SAFETY: each call takes 16 bytes less than it was given room for, and the innermost takes at most `ROOM`.
        unsafe {
            write_wide(cursor, value / group);
            write_16(cursor, remainder);
        }
    }
}

/// Writes the digits of a number.
///
/// # Safety
///
/// There is [`ROOM`].
#[inline]
pub(crate) unsafe fn write(cursor: &mut Cursor<'_>, value: u64) {
    if let Some(&[digits @ .., length]) = usize::try_from(value).ok().and_then(|i| SMALL.get(i)) {
        // SAFETY: there is room for three bytes, and those that are kept are digits.
        unsafe { cursor.put(digits, usize::from(length)) };
    } else if value < TEN_TO_THE_8 {
        // SAFETY: there is room, and the number has at most eight digits.
        unsafe { write_up_to_8(cursor, value) };
    } else if value < TEN_TO_THE_16 {
        // SAFETY: there is room for two groups of eight digits, neither of which has more.
        unsafe {
            write_up_to_8(cursor, value / TEN_TO_THE_8);
            write_8(cursor, value % TEN_TO_THE_8);
        }
    } else {
        // SAFETY: there is room for three groups of eight digits. The first has four digits at most.
        unsafe {
            write_up_to_8(cursor, value / TEN_TO_THE_16);
            write_16(cursor, value % TEN_TO_THE_16);
        }
    }
}

/// Writes the digits of a number below 10^16, with zeros in front up to 16 digits.
///
/// # Safety
///
/// There is room for 16 bytes.
unsafe fn write_16(cursor: &mut Cursor<'_>, value: u64) {
    // SAFETY: there is room for two groups of eight digits.
    unsafe {
        write_8(cursor, value / TEN_TO_THE_8);
        write_8(cursor, value % TEN_TO_THE_8);
    }
}

/// Writes the digits of a number below 10^8, with zeros in front up to eight digits.
///
/// # Safety
///
/// There is room for eight bytes.
#[inline]
unsafe fn write_8(cursor: &mut Cursor<'_>, value: u64) {
    let digits = eight_digits(value) | ASCII_ZEROS;
    // SAFETY: there is room, and all the bytes are digits.
    unsafe { cursor.put(digits.to_le_bytes(), 8) };
}

/// Writes the last digits of a number below 10^8, so many, with zeros in front.
///
/// # Safety
///
/// There is room for eight bytes. The digits are eight at most.
#[inline]
pub(crate) unsafe fn write_last_of_8(cursor: &mut Cursor<'_>, value: u64, digits: usize) {
    let all = eight_digits(value) | ASCII_ZEROS;
    // One digit at least, as a number cannot be shifted by all of its bits.
    let last = all >> ((8 - digits.max(1)) * 8);
    // SAFETY: there is room, and all the bytes that are kept are digits.
    unsafe { cursor.put(last.to_le_bytes(), digits) };
}

/// Writes the digits of a number from 1 to 10^8 - 1.
///
/// # Safety
///
/// There is room for eight bytes.
#[inline]
unsafe fn write_up_to_8(cursor: &mut Cursor<'_>, value: u64) {
    let digits = eight_digits(value);
    let leading_zeros = digits.trailing_zeros() / 8;
    let digits = (digits | ASCII_ZEROS) >> (leading_zeros * 8);
    // SAFETY: there is room, and all the bytes that are kept are digits.
    unsafe { cursor.put(digits.to_le_bytes(), 8 - leading_zeros as usize) };
}

const ASCII_ZEROS: u64 = u64::from_ne_bytes([b'0'; 8]);

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

/// The digits of the numbers below a thousand, and how many they are.
#[allow(
    clippy::cast_possible_truncation,
    reason = "digits and lengths are below ten"
)]
static SMALL: [[u8; 4]; 1000] = {
    let mut table = [[0; 4]; 1000];
    let mut value = 0;
    while value < table.len() {
        let mut length = 1;
        if value >= 10 {
            length += 1;
        }
        if value >= 100 {
            length += 1;
        }
        let mut position = length;
        let mut rest = value;
        while position > 0 {
            position -= 1;
            table[value][position] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        table[value][3] = length as u8;
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
    use core::fmt::Display;
    use proptest::prelude::*;

    /// Behind something, so that it shows if a digit lands in the wrong place.
    fn assert_as_display<T: Display + Copy>(push: impl Fn(&mut String, T), value: T) {
        let mut out = String::from("é");
        push(&mut out, value);
        push(&mut out, value);
        assert_eq!(out, alloc::format!("é{value}{value}"));
    }

    #[test]
    fn the_small_ones_print_as_display_does() {
        for value in (0..100_100).step_by(if cfg!(miri) { 499 } else { 1 }) {
            assert_as_display(push_unsigned, value);
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
                assert_as_display(push_wide_unsigned, value);
                let signed = value.cast_signed();
                assert_as_display(push_wide_signed, signed);
                assert_as_display(push_wide_signed, signed.wrapping_neg());
                let (value, signed) = (value as u64, signed as i64);
                assert_as_display(push_unsigned, value);
                assert_as_display(push_signed, signed);
                assert_as_display(push_signed, signed.wrapping_neg());
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
            assert_as_display(push_wide_unsigned, value);
            assert_as_display(push_wide_signed, value.cast_signed());
            assert_as_display(push_unsigned, value as u64);
            assert_as_display(push_signed, value as i64);
            assert_as_display(push_signed, (value as i64).wrapping_neg());
        }
    }
}
