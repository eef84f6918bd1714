//! Code that was compiled ahead of time meets the runtime that it was made for.

/// Fails to compile where `compiler` is not the version of this crate: the two of them share no interface that could be
/// kept.
///
/// # Panics
///
/// Panics, while the program is being compiled, if the versions differ.
pub const fn assert_version(compiler: &str) {
    assert!(
        is_same(compiler.as_bytes(), env!("CARGO_PKG_VERSION").as_bytes()),
        concat!(
            "this file was made from a template by another version of PTL than ",
            env!("CARGO_PKG_VERSION"),
            ", the version of the crate `ptl`: make it again with that one",
        )
    );
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{assert_version, is_same};

    #[test]
    fn the_own_version_is_accepted() {
        const { assert_version(env!("CARGO_PKG_VERSION")) }
    }

    #[test]
    #[should_panic(expected = "another version of PTL")]
    fn another_version_is_refused() {
        assert_version("0.0.0");
    }

    #[test]
    fn versions_are_compared_to_the_end() {
        for (one, other) in [("0.1.0", "0.1.1"), ("0.1.0", "0.1"), ("", "0.1.0")] {
            assert!(!is_same(one.as_bytes(), other.as_bytes()));
        }
        assert!(is_same(b"0.1.0", b"0.1.0"));
    }
}
