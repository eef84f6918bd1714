//! P033 and P034: `%`.

use super::{Wording, count, count_are};

pub(super) fn too_few_arguments(given: usize) -> Wording {
    Wording::new(
        "P0331",
        format!(
            "there is no argument for this conversion: {} given",
            count_are(given)
        ),
        "nothing left for it",
    )
    .help("add an argument on the right of `%`, or write `%%` for a percent sign")
}

pub(super) fn too_many_arguments(given: usize, used: usize) -> Wording {
    Wording::new(
        "P0332",
        format!(
            "{} given, but the literal has {}",
            count_are(given),
            count(used, "conversion")
        ),
        "more arguments than conversions",
    )
    .help("add a conversion such as `%s` to the literal, or leave the argument out")
}

pub(super) fn unknown_argument(name: &str) -> Wording {
    Wording::new(
        "P0333",
        format!("there is no argument `{name}`"),
        "not given on the right of `%`",
    )
    .help(format!("add it: `{{{name}: value}}`"))
}

pub(super) fn unused_argument(name: &str) -> Wording {
    Wording::new(
        "P0334",
        format!("the argument `{name}` is used by no conversion"),
        "never used",
    )
    .help(format!(
        "write `%({name})s` in the literal, or leave the argument out"
    ))
}

pub(super) fn conversion_with_name(name: &str) -> Wording {
    Wording::new(
        "P0335",
        format!("`%({name})…` needs arguments with names"),
        "the arguments on the right of `%` have no names",
    )
    .help(format!(
        "write `% {{{name}: value}}`, or take the name out of the conversion"
    ))
}

pub(super) fn conversion_without_name() -> Wording {
    Wording::new(
        "P0336",
        "this conversion has no name, but the arguments have",
        "which argument?",
    )
    .help("write `%(name)s`, or give the arguments as a tuple")
}

pub(super) fn unclosed_conversion_name() -> Wording {
    Wording::new(
        "P0337",
        "the name in this conversion is not closed",
        "no `)` follows",
    )
    .help("write `%(name)s`")
}

pub(super) fn conversion_without_letter() -> Wording {
    Wording::new(
        "P0338",
        "this conversion has no letter",
        "the literal ends here",
    )
    .help("write `%s` for a value, or `%%` for a percent sign")
}

pub(super) fn unknown_conversion(letter: char) -> Wording {
    Wording::new(
        "P0339",
        format!("there is no conversion `%{letter}`"),
        "not a conversion",
    )
    .help("there are `%s`, `%d`, `%i`, `%f`, `%x`, `%r`, and `%%` for a percent sign")
}

pub(super) fn conversion_too_wide() -> Wording {
    Wording::new(
        "P0340",
        "this conversion is too wide",
        "its width or precision is over 65535",
    )
}

pub(super) fn precision_of_integer() -> Wording {
    Wording::new(
        "P0341",
        "an integer has no precision",
        "no digits follow a point",
    )
    .help("leave the precision out, or use `%f`")
}
