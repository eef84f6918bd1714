//! Attacks, and what has to stay as it is.

use super::*;
use core::fmt::Write as _;

const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

fn filtered_in(carrier: Carrier, pieces: &[&str]) -> String {
    let mut out = String::from("before ");
    let mut writer = UrlWriter::new(&mut out, carrier, SCHEMES);
    for piece in pieces {
        assert!(writer.write_str(piece).is_ok());
    }
    writer.finish();
    out.split_off("before ".len())
}

fn filtered(url: &str) -> String {
    filtered_in(Carrier::Bare, &[url])
}

/// What a writer makes of a part that stands behind `before`.
macro_rules! encoded {
    ($writer:ident, $before:expr, $text:expr) => {{
        let mut out = String::from($before);
        let mut writer = UrlPartWriter::$writer(&mut out);
        assert!(writer.write_str($text).is_ok());
        writer.finish();
        out.split_off($before.len())
    }};
}

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
        "/it's,fine(really)!",
    ] {
        assert_eq!(filtered(url), url);
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
        "%68ttp:x",
        "%:x",
        ":x",
        "\\:x",
        "é:x",
        "httpx:x",
        "htt:x",
    ] {
        assert_eq!(filtered(url), BLOCKED, "{url:?}");
    }
}

#[test]
fn a_project_chooses_its_schemes() {
    let mut out = String::new();
    let mut writer = UrlWriter::new(&mut out, Carrier::Bare, &["ftp"]);
    assert!(writer.write_str("FTP:x").is_ok());
    writer.finish();
    let mut writer = UrlWriter::new(&mut out, Carrier::Bare, &[]);
    assert!(writer.write_str("http:x").is_ok());
    writer.finish();
    assert_eq!(out, "FTP:xabout:invalid#blocked");
}

#[test]
fn bytes_that_no_url_contains_are_encoded() {
    assert_eq!(filtered("/a b\"<é>\\"), "/a%20b%22%3C%C3%A9%3E%5C");
    assert_eq!(filtered("/100%"), "/100%25");
    assert_eq!(filtered("/%4"), "/%254");
    assert_eq!(filtered("/%zz"), "/%25zz");
    assert_eq!(filtered("/%é"), "/%25%C3%A9");
    assert_eq!(filtered("/%%41"), "/%25%41");
    assert_eq!(filtered("/%4%41"), "/%254%41");
}

#[test]
fn carriers_escape_what_a_url_may_contain() {
    let url = "/a?b='c'&d,e";
    assert_eq!(
        filtered_in(Carrier::Attribute, &[url]),
        "/a?b=&#39;c&#39;&amp;d,e"
    );
    assert_eq!(
        filtered_in(Carrier::UrlList, &[url]),
        "/a?b=&#39;c&#39;&amp;d%2Ce"
    );
}

#[test]
fn it_does_not_matter_where_a_url_is_cut() {
    for url in ["https://é/%41%4?a&b#%", "javascript:x", "%4:x", "/%é%%"] {
        for (position, _) in url.char_indices() {
            let (start, end) = url.split_at(position);
            let pieces = filtered_in(Carrier::Attribute, &[start, end]);
            assert_eq!(
                pieces,
                filtered_in(Carrier::Attribute, &[url]),
                "{start}|{end}"
            );
        }
    }
}

#[test]
fn parts_are_encoded_so_that_they_stay_parts() {
    let text = "a/b?c#d&e=f g%:é'";
    assert_eq!(
        encoded!(path, "/", text),
        "a/b%3Fc%23d%26e=f%20g%25:%C3%A9%27"
    );
    assert_eq!(
        encoded!(continued, "x", text),
        "a/b%3Fc%23d%26e=f%20g%25%3A%C3%A9%27"
    );
    assert_eq!(
        encoded!(first_segment, "/", text),
        "a/b%3Fc%23d%26e=f%20g%25:%C3%A9%27"
    );
    assert_eq!(
        encoded!(behind_path, "?", text),
        "a%2Fb%3Fc%23d%26e%3Df%20g%25%3A%C3%A9%27"
    );
}

#[test]
fn no_value_begins_a_host() {
    assert_eq!(encoded!(first_segment, "/", ""), ".");
    assert_eq!(encoded!(first_segment, "/", "/x"), "%2Fx");
    assert_eq!(encoded!(first_segment, "/", "\\x"), "%5Cx");
    assert_eq!(encoded!(first_segment, "\\", "/x//y"), "%2Fx/%2Fy");
    assert_eq!(encoded!(first_segment, "&#47;", "/x"), "%2Fx");
    assert_eq!(encoded!(continued, "", "//x"), "/%2Fx");
    assert_eq!(encoded!(continued, "/", "/x"), "%2Fx");
    assert_eq!(encoded!(path, "/", "/x"), "%2Fx");
    assert_eq!(encoded!(path, "/a", "/x//y"), "/x/%2Fy");
}

#[test]
fn what_is_unreserved_is_in_the_alphabet_of_every_part() {
    for byte in 0..=u8::MAX {
        assert_eq!(is_unreserved(byte), ALPHABETS.contains(UNRESERVED, byte));
        if is_unreserved(byte) {
            for alphabet in [CONTINUED, PATH, URL, BEFORE_COLON] {
                assert!(ALPHABETS.contains(alphabet, byte));
            }
        }
    }
}

#[test]
fn one_byte_at_any_place_makes_a_text_reserved() {
    assert!(!unreserved(""));
    for length in 1..50 {
        let text = "a-B.9_~z".repeat(length);
        let text = &text[..length];
        assert!(unreserved(text));
        for place in 0..length {
            for byte in ["/", ":", "@", "[", "`", "{", "%", "&", "\0"] {
                let text = [&text[..place], byte, &text[place + 1..]].concat();
                assert!(!unreserved(&text), "{text:?}");
            }
        }
    }
}
