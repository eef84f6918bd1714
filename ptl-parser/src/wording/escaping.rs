//! P04: what escaping cannot make safe. The words of the refusals themselves stand in `ptl-html`.

use super::Wording;

/// What stands where that begins which the error is in.
const OPENED: &str = "it begins here";

pub(super) fn refused(code: &'static str, problem: &str, remedy: &str, place: &str) -> Wording {
    Wording::new(code, problem, format!("this is {place}"))
        .related(OPENED)
        .help(remedy)
}

pub(super) fn unfinished(code: &'static str, remedy: &str, ending: &str, place: &str) -> Wording {
    Wording::new(code, format!("{ending} {place}"), "this is not finished").help(remedy)
}

pub(super) fn branches_differ(first: &str, second: &str) -> Wording {
    let message = if first == second {
        format!("the branches end {first}, but not in the same state")
    } else {
        format!("one branch ends {first}, another {second}")
    };
    Wording::new("P0471", message, format!("another ends {second}, behind this"))
        .related(format!("one branch ends {first}, behind this"))
        .help("let all branches end in the same kind of place: put the quotes and brackets that open or close something behind the branches, or into each of them")
}

pub(super) fn turns_differ(begin: &str, end: &str) -> Wording {
    Wording::new(
        "P0472",
        format!("a turn of this loop begins {begin} and ends {end}"),
        format!("the turn ends {end}"),
    )
    .related(format!("it begins {begin}, behind this"))
    .help("let each turn close what it opens, and open what it closes")
}

pub(super) fn kind_refused(kind: &str, place: &str) -> Wording {
    Wording::new(
        "P0473",
        format!("a template of the kind `[{kind}]` cannot be called {place}"),
        format!("this is {place}"),
    )
    .related(OPENED)
    .help("in a tag stand `[attrs]` templates, in a script `[js]`, in a style `[css]`, in a URL `[url]`; markup stands in text, and a URL that loads code is one `TrustedUrl` value")
}

pub(super) fn format_refused(place: &str) -> Wording {
    Wording::new(
        "P0474",
        "a value with a format spec is text, and no text can be made safe here",
        format!("this is {place}"),
    )
    .related(OPENED)
    .help("format the value where it is safe, and leave out the spec here: only an `Attrs`, `TrustedUrl`, `Js` or `Css` value can stand in this place")
}
