//! What stands in the book from the start, where it is kept in memory.
//!
//! Some guests mean no good: each of their entries would do harm if a template took it for more than text.

use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use crate::entry::NewEntry;

const FIRST: OffsetDateTime = datetime!(2026-06-13 17:20 UTC);

/// Name, web site, message.
type Guest = (&'static str, Option<&'static str>, &'static str);

const GUESTS: [Guest; 17] = [
    (
        "Mara Lindqvist",
        Some("https://mara.example/walks"),
        "The first guests of the summer! There is still snow behind the hut, and the soup was the best thing between here and the valley.",
    ),
    (
        "The Okafor family",
        None,
        "Five of us, three bunks, no sleep, no regrets.\n\nThank you for drying our socks.",
    ),
    (
        "山田 花子",
        None,
        "雲の上で朝ごはんを食べました。ありがとうございました。",
    ),
    (
        "Tom <b>Bold</b>",
        Some("https://example.org/?a=1&b=<2>"),
        "I like my name <b>bold</b> & my sums simple: 1 < 2 && 3 > 2.",
    ),
    (
        "Ines Duarte",
        Some("https://ines.example"),
        "Marmots: 14. People: 3. That is the right way round.",
    ),
    (
        "نور حداد",
        None,
        "شكراً على الشاي والحكايات. سنعود في الخريف.",
    ),
    (
        "Mallory's brother\" onmouseover=\"alert('a name')",
        Some(" JavaScript:alert('another link')"),
        "<img src=x onerror=\"alert('an image')\">\n\n<svg onload=alert('a drawing')>",
    ),
    (
        "Greta & Paul",
        Some("https://greta-und-paul.example/berge"),
        "Came up in the rain, went down in the sun. Whoever left half a chocolate bar on the shelf: you saved us.",
    ),
    (
        "</script><script>alert('an island')</script>",
        None,
        "</script><script>alert('a message')</script>\n</textarea><script>alert('a form')</script>\n]]>--><iframe srcdoc=\"<script>alert('a frame')</script>\">",
    ),
    (
        "Old Bertil",
        None,
        "Forty-first summer. The view has not changed. The stairs are steeper.",
    ),
    (
        "Mallory's sister",
        Some("data:text/html,<script>alert('data')</script>"),
        "{{7*7}} ${alert('a template')} <%= alert('a tag') %> \u{2028} \\u003cscript\\u003e &lt;script&gt;",
    ),
    (
        "Amara N.",
        Some("https://amara.example"),
        "Proposed on the terrace at sunrise. She said yes, and then she said: is there coffee?",
    ),
    (
        "Lucía y Mateo",
        None,
        "¡Qué estrellas! Nunca habíamos visto la Vía Láctea tan clara.",
    ),
    (
        "A school class of 22",
        None,
        "We were quiet after ten o'clock.\n\n(No, we were not.)",
    ),
    (
        "Mallory",
        Some("javascript:alert('a link')"),
        "<script>alert('a script')</script>\n\nDid anything happen?",
    ),
    (
        "Wei",
        None,
        "Two nights, one book read, zero messages answered. Perfect.",
    ),
    (
        "Sanna Korhonen",
        Some("https://sanna.example/trails"),
        "The new bridge over the stream is lovely. Take the left path after it: the right one ends in blueberries.\n\nTake the right path after it.",
    ),
];

/// The entries, the oldest first.
pub fn entries() -> Vec<NewEntry> {
    (0..)
        .zip(GUESTS)
        .map(|(days, (name, site, message))| NewEntry {
            name: name.to_owned(),
            site: site.map(str::to_owned),
            message: message.to_owned(),
            signed_at: FIRST + Duration::days(days * 6 + days % 3) + Duration::minutes(days * 11),
        })
        .collect()
}
