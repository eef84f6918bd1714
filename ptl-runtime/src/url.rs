//! URLs that come from elsewhere: only harmless schemes, only characters that a URL may contain.

use alloc::string::String;

/// What stands in the place of a URL whose scheme is not allowed.
const BLOCKED: &str = "about:invalid#blocked";

/// The schemes that run no code and show no content of their own.
const ALLOWED_SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// The URL if it is relative or its scheme is allowed, percent-encoded where it has to be.
pub(crate) fn filter_url(url: &str) -> String {
    if is_allowed(url) {
        normalize(url)
    } else {
        String::from(BLOCKED)
    }
}

/// A colon ends a scheme if it comes before everything that ends the first path segment.
///
/// Browsers skip control characters and white space in a scheme. A scheme that contains any is
/// not in the list, hence blocked.
fn is_allowed(url: &str) -> bool {
    let Some(end) = url.find([':', '/', '?', '#']) else {
        return true;
    };
    let (scheme, rest) = url.split_at(end);
    !rest.starts_with(':')
        || ALLOWED_SCHEMES
            .iter()
            .any(|allowed| scheme.eq_ignore_ascii_case(allowed))
}

/// Percent-encodes every byte that RFC 3986 allows nowhere in a URL, and keeps what is encoded.
fn normalize(url: &str) -> String {
    const HEX_DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let mut normalized = String::with_capacity(url.len());
    for (position, byte) in url.bytes().enumerate() {
        if is_url_byte(byte) || is_percent_encoded(url.as_bytes(), position) {
            normalized.push(char::from(byte));
        } else {
            normalized.push('%');
            normalized.push(HEX_DIGITS[usize::from(byte >> 4)]);
            normalized.push(HEX_DIGITS[usize::from(byte & 0xF)]);
        }
    }
    normalized
}

/// The unreserved and the reserved characters of RFC 3986.
const fn is_url_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'-' | b'.' | b'_' | b'~' // unreserved
            | b':' | b'/' | b'?' | b'#' | b'[' | b']' | b'@' // between the parts
            | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' // within
        )
}

/// Whether a `%` with two hexadecimal digits stands at `position`.
fn is_percent_encoded(url: &[u8], position: usize) -> bool {
    url[position..]
        .strip_prefix(b"%")
        .and_then(<[u8]>::first_chunk::<2>)
        .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_urls_are_kept() {
        for url in [
            "",
            "page.html",
            "/a/b?c=d&e=f#g:h",
            "a/b:c",
            "?q=a:b",
            "//example.org/",
            "https://example.org/%C3%A9?a[]=1",
            "HTTP://example.org",
            "mailto:tom@example.org",
            "tel:+49-30-1234",
        ] {
            assert_eq!(filter_url(url), url);
        }
    }

    #[test]
    fn every_other_scheme_is_blocked() {
        for url in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "blob:x",
            "http\0:x",
            ":x",
            "\\:x",
        ] {
            assert_eq!(filter_url(url), BLOCKED, "{url:?}");
        }
    }

    #[test]
    fn bytes_that_no_url_contains_are_encoded() {
        assert_eq!(filter_url("/a b\"<é>\\"), "/a%20b%22%3C%C3%A9%3E%5C");
        assert_eq!(filter_url("/100%"), "/100%25");
        assert_eq!(filter_url("/%4"), "/%254");
        assert_eq!(filter_url("/%zz"), "/%25zz");
        assert_eq!(filter_url("/%é"), "/%25%C3%A9");
    }
}
