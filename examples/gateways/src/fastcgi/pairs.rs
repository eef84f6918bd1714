//! Lists of names and values (section 3.4 of the specification).

/// Takes a list apart, or nothing if it is cut.
pub(super) fn decode(mut list: &[u8]) -> Option<Vec<(&[u8], &[u8])>> {
    let mut pairs = Vec::new();
    while !list.is_empty() {
        let name = length(&mut list)?;
        let value = length(&mut list)?;
        pairs.push((list.split_off(..name)?, list.split_off(..value)?));
    }
    Some(pairs)
}

/// A length has one byte, or four, of which the first bit is set.
fn length(list: &mut &[u8]) -> Option<usize> {
    match **list {
        [first @ ..0x80, ..] => {
            list.split_off_first();
            Some(first.into())
        }
        [first, second, third, fourth, ..] => {
            *list = &list[4..];
            let length = u32::from_be_bytes([first & 0x7f, second, third, fourth]);
            length.try_into().ok()
        }
        _ => None,
    }
}

/// Appends a pair whose parts are shorter than 128 bytes.
pub(super) fn push(list: &mut Vec<u8>, name: &[u8], value: &[u8]) {
    for part in [name, value] {
        debug_assert!(part.len() < 128, "a length in one byte");
        list.push(u8::try_from(part.len()).unwrap_or_default());
    }
    list.extend_from_slice(name);
    list.extend_from_slice(value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_have_lengths_in_one_byte_or_four() {
        let long = [b'v'; 300];
        let mut list = b"\x01\0n\x02\x80\0\x01\x2cab".to_vec();
        list.extend_from_slice(&long);
        assert_eq!(
            decode(&list),
            Some(vec![(&b"n"[..], &b""[..]), (b"ab", &long)])
        );
    }

    #[test]
    fn a_list_that_is_cut_is_none() {
        let list = b"\x01\x02nvv\x01\x80\0\0\x01nv";
        for end in [1, 2, 3, 4, 6, 7, 8, 9, 10, 11] {
            assert_eq!(decode(&list[..end]), None, "{end}");
        }
        assert_eq!(decode(list).map(|pairs| pairs.len()), Some(2));
    }
}
