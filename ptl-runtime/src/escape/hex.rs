//! Bytes in hexadecimal digits.

/// The two digits of a byte, in capital letters, as URLs have them.
pub(super) fn upper(byte: u8) -> [char; 2] {
    digits(byte, b"0123456789ABCDEF")
}

/// The two digits of a byte, in small letters.
pub(super) fn lower(byte: u8) -> [char; 2] {
    digits(byte, b"0123456789abcdef")
}

fn digits(byte: u8, digits: &[u8; 16]) -> [char; 2] {
    [byte >> 4, byte & 0xF].map(|digit| char::from(digits[usize::from(digit)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_its_digits() {
        for byte in 0..=u8::MAX {
            let digits = |digits: [char; 2]| alloc::string::String::from_iter(digits);
            assert_eq!(digits(upper(byte)), alloc::format!("{byte:02X}"));
            assert_eq!(digits(lower(byte)), alloc::format!("{byte:02x}"));
        }
    }
}
