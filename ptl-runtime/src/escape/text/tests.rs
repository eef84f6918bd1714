use super::*;
use crate::cursor::RUN;
use alloc::vec::Vec;
use proptest::prelude::*;

#[test]
fn the_table_holds_what_the_documentation_says() {
    assert_eq!(escape("&<>\"'\0"), "&amp;&lt;&gt;&quot;&#39;\u{FFFD}");
    let replaced = TEXT.iter().filter(|entry| !entry.is_empty());
    assert_eq!(replaced.count(), 6);
}

#[test]
fn runs_between_replacements_are_kept() {
    assert_eq!(escape(""), "");
    assert_eq!(escape("clean"), "clean");
    assert_eq!(escape("<a>b</a>"), "&lt;a&gt;b&lt;/a&gt;");
    assert_eq!(escape("é<漢>🦀"), "é&lt;漢&gt;🦀");
}

#[test]
fn the_escaper_for_this_machine_escapes_as_the_scalar_twin_does() {
    assert_as_scalar(machine::escape_at);
}

const SPECIALS: [u8; 6] = *b"&<>\"'\0";
/// More than the widest vector has.
const OFFSETS: usize = 33;
const LENGTHS: usize = if cfg!(miri) { 70 } else { 300 };

/// Escapes many texts, random ones and such as lie badly in vectors, and compares.
#[allow(unsafe_code)]
pub(super) fn assert_as_scalar(escape: unsafe fn(&mut Buffer, Place, &str) -> Place) {
    let escape = |out: &mut String, text: &str| {
        let mut buffer = Buffer::after(mem::take(out), Mode::Html);
        // SAFETY: escapers promise it, and there is room.
        buffer.at_cursor(|out| unsafe {
            out.at_place(|buffer, mut place| {
                place.ensure_room(buffer, text.len() + RUN);
                escape(buffer, place, text)
            });
        });
        *out = buffer.into_text();
    };
    specials_at_the_borders_of_vectors(escape);
    every_character(escape);
    random_texts(escape);
}

/// The text begins at an address that is off by so much, and is appended behind as much.
#[track_caller]
fn assert_same(escape: impl Fn(&mut String, &str), text: &str, offset: usize) {
    let shifted = "-".repeat(offset) + text;
    let before = &shifted[..offset];
    let (mut ours, mut expected) = (String::from(before), String::from(before));
    escape(&mut ours, &shifted[offset..]);
    scalar::replace(&TEXT, text, |piece| expected.push_str(piece));
    assert_eq!(ours, expected, "{text:?}, {offset} bytes further");
}

fn specials_at_the_borders_of_vectors(escape: impl Fn(&mut String, &str)) {
    for length in (0..=LENGTHS).step_by(if cfg!(miri) { 7 } else { 1 }) {
        let clean = "x".repeat(length);
        let dirty: String = (SPECIALS.iter().cycle().copied().map(char::from))
            .take(length)
            .collect();
        assert_same(&escape, &clean, length % OFFSETS);
        assert_same(&escape, &dirty, length % OFFSETS);
        let borders = [0, 1, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65];
        let from_end = borders.map(|border| length.wrapping_sub(border + 1));
        let positions = borders.into_iter().chain(from_end);
        for (index, position) in positions.filter(|&at| at < length).enumerate() {
            let mut bytes = clean.clone().into_bytes();
            bytes[position] = SPECIALS[(index + length) % SPECIALS.len()];
            let text = String::from_utf8(bytes).unwrap();
            assert_same(&escape, &text, (index * 7 + length) % OFFSETS);
        }
    }
}

/// Each character at least once, next to neighbours of other lengths too.
fn every_character(escape: impl Fn(&mut String, &str)) {
    let step = if cfg!(miri) { 65_537 } else { 1 };
    let characters: Vec<char> = ('\0'..=char::MAX)
        .step_by(step)
        .chain('\0'..='\u{FF}')
        .collect();
    for (index, text) in characters.chunks(47).enumerate() {
        let text: String = text.iter().collect();
        assert_same(&escape, &text, index % OFFSETS);
    }
}

fn random_texts(escape: impl Fn(&mut String, &str)) {
    let config = ProptestConfig {
        cases: if cfg!(miri) { 8 } else { 512 },
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let character = prop_oneof![
        20 => proptest::char::range(' ', '~'),
        2 => proptest::sample::select(&SPECIALS[..]).prop_map(char::from),
        1 => any::<char>(),
    ];
    let text = proptest::collection::vec(character, 0..=LENGTHS);
    proptest!(config, |(text in text, offset in 0..OFFSETS)| {
        assert_same(&escape, &text.into_iter().collect::<String>(), offset);
    });
}
