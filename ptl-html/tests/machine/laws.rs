//! Laws that hold for all literals and all contexts.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use ptl_html::{Context, Policy, Refusal};

use crate::support::read;

/// Pieces of literals that lead to all parts of the machine.
pub(crate) const PIECES: &[&str] = &[
    "<p",
    "<a",
    "<script",
    "<style",
    "<title",
    "<svg",
    "<noscript",
    "<link",
    "<meta",
    "<img",
    "</p>",
    "</script>",
    "</style>",
    "</title>",
    "</svg>",
    "</noscript>",
    ">",
    "/>",
    " href=\"",
    " src='",
    " srcset=\"",
    " style=\"",
    " onclick=\"",
    " type=\"",
    " rel=\"",
    " title=",
    "\"",
    "'",
    "`",
    "${",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "/",
    "//",
    "/*",
    "*/",
    "<!--",
    "-->",
    "-",
    "--",
    "=",
    "=>",
    ":",
    ";",
    ",",
    ".",
    "?",
    "#",
    "&",
    "&amp;",
    "&#47;",
    "&colon;",
    "&lt",
    "%",
    "%4",
    "\\",
    "\\u00",
    "a",
    "b1",
    "url(",
    "return",
    "in",
    "javascript",
    "https:",
    "text/json",
    "icon",
    "@media",
    "color",
    " ",
    "\n",
    "\t",
    "\u{e9}",
    "\u{2028}",
    "<",
    "!",
    "+",
    "<!doctype",
];

/// Templates that end in contexts of all sorts.
const ENDS: &[&str] = &[
    "",
    "a&b",
    "<",
    "</",
    "<!",
    "<!-",
    "<p",
    "<p ",
    "<p a",
    "<p a ",
    "<p a=",
    "<p a=b",
    "<p a=''",
    "<p a='",
    "<p a=\"",
    "<p title=\"",
    "<p title=\"&",
    "<p /",
    "<p¤",
    "<p hidden",
    "<b",
    "</p",
    "</p ",
    "<!--",
    "<!-- -",
    "<!-- --",
    "<!-- --!",
    "<!doctype",
    "<title>",
    "<title>&",
    "<title><",
    "<title></t",
    "<textarea>",
    "<iframe>",
    "<svg>",
    "<svg><svg>",
    "<noscript>",
    "<noscript><",
    "<noscript><p",
    "<a href=\"",
    "<a href=\"¤",
    "<a href=\"java",
    "<a href=\"/",
    "<a href=\"//",
    "<a href=\"//a",
    "<a href=\"/a",
    "<a href=\"?",
    "<a href=\"#",
    "<a href=\"/%",
    "<a href=\"/%4",
    "<a href=\"x:",
    "<a href=\"&",
    "<a href=\"&am",
    "<img srcset=\"",
    "<img srcset=\"a",
    "<img srcset=\"a?",
    "<img srcset=\"a,",
    "<img srcset=\"a ",
    "<script",
    "<script type",
    "<script type=\"",
    "<script type=\"module\"",
    "<script src=\"",
    "<script src=\"a",
    "<link",
    "<link rel='icon'",
    "<meta",
    "<meta name=a ",
    "<script>",
    "<script>a",
    "<script>a ",
    "<script>a = ",
    "<script>a =",
    "<script>a -",
    "<script>a --",
    "<script>a.",
    "<script>f(a, ",
    "<script>f(a, ¤",
    "<script>f(¤",
    "<script>f()",
    "<script>'",
    "<script>\"",
    "<script>'\\",
    "<script>'\\u0",
    "<script>`",
    "<script>`${",
    "<script>`${{",
    "<script>/",
    "<script>(a) / ",
    "<script>(a) / b / ",
    "<script>//",
    "<script>/*",
    "<script>/* *",
    "<script>= /a",
    "<script>= /[",
    "<script>yield ",
    "<script>\u{e9}",
    "<script>¤",
    "<script><",
    "<script></s",
    "<script>'<!-",
    "<script type='text/json'>",
    "<script type='text/json'>{",
    "<script type='text/json'>[1,",
    "<script type='text/json'>\"",
    "<script type='text/json'>1",
    "<script type='x'>",
    "<style>",
    "<style>a",
    "<style>a ",
    "<style>a{",
    "<style>a{b:",
    "<style>a{b:¤",
    "<style>a{b:(",
    "<style>a{b:[",
    "<style>a{b:'",
    "<style>a{b:'\\4",
    "<style>a{b:url(",
    "<style>a{b:url(a",
    "<style>@media ",
    "<style>/*",
    "<style>/",
    "<p style=\"",
    "<p style=\"a:",
    "<p onclick=\"",
    "<p onclick=\"'",
    "<path fill=\"",
];

/// What may stand behind a join.
const CONTINUATIONS: &[&str] = &[
    "",
    " ",
    "'",
    "\"",
    ">",
    "/>",
    " a='",
    " href=\"",
    "=",
    " = ",
    "'>",
    "\">",
    "/",
    "/ ",
    "/'",
    "*/",
    "*/ ",
    "-->",
    "->",
    ">",
    "-",
    "\n",
    "\n = ",
    "(",
    "f(",
    ", ",
    ": ",
    ":",
    "; a = ",
    "return ",
    " in ",
    "?",
    "?a=",
    "#",
    "/a?",
    "}",
    "}a{b:",
    "; a: ",
    ")",
    "]",
    "lt;",
    "4",
    "47;",
    "</script>",
    "</style>",
    "</title>",
    "'/ + '",
    "`",
    "${",
    "/ + '",
    "a/ + '",
];

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(PIECES).prop_map(String::from),
        1 => "[ -~\u{e9}]".prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn starts() -> impl Strategy<Value = Context> {
    proptest::sample::select(vec![
        Context::TEXT,
        Context::IN_TAG,
        Context::URL,
        Context::CSS,
        Context::JS,
    ])
}

fn advance_in_two(
    start: Context,
    literal: &[u8],
    cut: usize,
    policy: &Policy,
) -> Result<Context, Refusal> {
    let (left, right) = literal.split_at(cut);
    let middle = start.advance(left, policy)?;
    middle.advance(right, policy).map_err(|refusal| Refusal {
        offset: refusal.offset + cut,
        ..refusal
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn cutting_changes_nothing(start in starts(), literal in pieces()) {
        let policy = Policy::default();
        let whole = start.advance(literal.as_bytes(), &policy);
        for cut in 0..=literal.len() {
            prop_assert_eq!(advance_in_two(start, literal.as_bytes(), cut, &policy), whole);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(
        start in starts(),
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let policy = Policy::default();
        if let Ok(context) = start.advance(&bytes, &policy) {
            let _ = context.place_value();
            let _ = context.place_attribute("title", &policy);
        }
    }

    #[test]
    fn a_refusal_points_into_the_literal(start in starts(), literal in pieces()) {
        let policy = Policy::default();
        if let Err(refusal) = start.advance(literal.as_bytes(), &policy) {
            prop_assert!(refusal.offset < literal.len());
            let before = &literal.as_bytes()[..refusal.offset];
            prop_assert!(start.advance(before, &policy).is_ok());
        }
    }
}

fn contexts() -> Vec<Context> {
    ENDS.iter()
        .map(|template| match read(Context::TEXT, template) {
            Ok((context, _)) => context,
            Err(refusal) => panic!("{template}: {refusal}"),
        })
        .collect()
}

#[test]
fn contexts_are_small() {
    assert!(size_of::<Context>() <= 80);
}

#[test]
fn joins_are_idempotent_and_commutative() {
    for left in contexts() {
        assert_eq!(left.join(left), Ok(left));
        for right in contexts() {
            assert_eq!(left.join(right).ok(), right.join(left).ok());
        }
    }
}

#[test]
fn joins_are_associative() {
    let contexts = contexts();
    let mut defined = 0;
    for &a in &contexts {
        for &b in &contexts {
            let Ok(left) = a.join(b) else { continue };
            for &c in &contexts {
                let right = b.join(c).ok().and_then(|right| a.join(right).ok());
                if left.join(c).is_ok() || right.is_some() {
                    assert_eq!(left.join(c).ok(), right, "{a:?}\n{b:?}\n{c:?}");
                    defined += 1;
                }
            }
        }
    }
    println!("{} contexts, {defined} triples that join", contexts.len());
}

/// What a joined context accepts must be right behind either branch.
#[test]
fn joins_are_sound() {
    let policy = Policy::default();
    let contexts = contexts();
    let mut checked = 0;
    for &left in &contexts {
        for &right in &contexts {
            let Ok(joined) = left.join(right) else {
                continue;
            };
            for first in CONTINUATIONS {
                for second in CONTINUATIONS {
                    let literal = [*first, *second].concat();
                    let behind = |context: Context| {
                        let behind = context.advance(literal.as_bytes(), &policy)?;
                        behind.place_value().map(|(sink, _)| sink)
                    };
                    let Ok(sink) = behind(joined) else { continue };
                    // A literal that is refused behind one branch is no script or style there.
                    if left.advance(literal.as_bytes(), &policy).is_ok() {
                        assert_eq!(behind(left), Ok(sink), "{left:?}\n{right:?}\n{literal}");
                        checked += 1;
                    }
                }
            }
        }
    }
    println!("{checked} continuations behind joins");
}

#[test]
fn time_is_linear() {
    let policy = Policy::default();
    let pattern = b"<p title=\"a&amp;b\">text &lt; <a href=\"/a?b=c\">x</a></p>\n";
    let time = |repeats: usize| -> Duration {
        let literal = pattern.repeat(repeats);
        (0..3)
            .map(|_| {
                let start = Instant::now();
                assert_eq!(Context::TEXT.advance(&literal, &policy), Ok(Context::TEXT));
                start.elapsed()
            })
            .min()
            .unwrap()
    };
    let (short, long) = (time(2_000), time(8_000));
    println!(
        "{} bytes in {short:?}, four times that in {long:?}",
        pattern.len() * 2_000
    );
    assert!(long < short * 10, "{short:?} {long:?}");
}
