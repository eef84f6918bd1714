//! The decimal digits of integers, without the formatting machinery.

use alloc::string::String;

/// The digits of `u64::MAX`.
const MAX_DIGITS: usize = 20;

/// Appends `value` in decimal.
pub(crate) fn push_unsigned(out: &mut String, mut value: u64) {
    let mut digits = [0; MAX_DIGITS];
    let mut start = MAX_DIGITS;
    loop {
        start -= 1;
        digits[start] = last_digit(value);
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out.extend(digits[start..].iter().copied().map(char::from));
}

/// Appends `value` in decimal, with a `-` in front if it is negative.
pub(crate) fn push_signed(out: &mut String, value: i64) {
    if value < 0 {
        out.push('-');
    }
    push_unsigned(out, value.unsigned_abs());
}

const fn last_digit(value: u64) -> u8 {
    b'0' + (value % 10) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString as _;

    #[test]
    fn the_digits_are_those_of_display() {
        let mut value = 1_u64;
        loop {
            for value in [value - 1, value, value + 1, u64::MAX - value] {
                let mut out = String::new();
                push_unsigned(&mut out, value);
                assert_eq!(out, value.to_string());
            }
            let Some(next) = value.checked_mul(10) else {
                break;
            };
            value = next;
        }
    }

    #[test]
    fn the_sign_stands_in_front() {
        for value in [i64::MIN, i64::MIN + 1, -10, -1, 0, 1, i64::MAX] {
            let mut out = String::new();
            push_signed(&mut out, value);
            assert_eq!(out, value.to_string());
        }
    }
}
