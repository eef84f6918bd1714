//! P030 to P032: what the compiler finds.

use super::{Wording, count};

pub(super) fn not_tokens() -> Wording {
    Wording::new(
        "P0301",
        "this is not Rust",
        "no token of Rust begins like this",
    )
    .help("text belongs in a literal: `\"…\"` or `'…'`")
}

pub(super) fn not_rust(what: &str, reason: &str) -> Wording {
    Wording::new(
        "P0302",
        format!("this {what} is not Rust: {reason}"),
        reason,
    )
}

pub(super) fn keyword_name(name: &str) -> Wording {
    Wording::new(
        "P0328",
        format!("`{name}` is a keyword of Rust, not a name"),
        "a keyword",
    )
    .help(format!("write `r#{name}`"))
}

pub(super) fn not_a_template(name: &str, nearest: Option<&str>) -> Wording {
    Wording::new(
        "P0329",
        format!("that module has no template `{name}`"),
        "not a template there",
    )
    .help(match nearest {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => {
            "`from … import` brings in templates; everything else is brought in by `use`".to_owned()
        }
    })
}

pub(super) fn fragment_too_complex() -> Wording {
    Wording::new(
        "P0303",
        "this expression is too complex",
        "too many operators or angle brackets by here",
    )
    .help("give its parts names with `let`")
}

pub(super) fn return_value(has_result: bool) -> Wording {
    Wording::new("P0304", "a template returns what its statements append, not a value", "this cannot be returned").help(if has_result { "write the value as a statement of its own and then `return`; or fail with `return Err(…)` or `return None`" } else { "write the value as a statement of its own and then `return`; to return errors, declare a result type: `-> Result<Html, Error>`" })
}

pub(super) fn try_without_result() -> Wording {
    Wording::new("P0305", "`?` needs a template that can fail", "this template has no result type").help("declare one in the template's head: `-> Result<Html, Error>:` or `-> Option<Html>:` (`String` in a plain template)")
}

pub(super) fn await_outside_async() -> Wording {
    Wording::new(
        "P0306",
        "`.await` needs an async template",
        "this template is not async",
    )
    .help("write `async template` in its head")
}

pub(super) fn unknown_argument_name(
    callee: &str,
    name: &str,
    nearest: Option<&str>,
    known: &[String],
) -> Wording {
    Wording::new(
        "P0307",
        format!("the template `{callee}` has no named parameter `{name}`"),
        "no such parameter",
    )
    .help(match nearest {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None if known.is_empty() => {
            "none of its parameters has a default, so all are passed by position".to_owned()
        }
        None => format!("it has `{}`", known.join("`, `")),
    })
}

pub(super) fn duplicate_argument_name(name: &str) -> Wording {
    Wording::new(
        "P0308",
        format!("`{name}` is given twice"),
        "already given in this call",
    )
    .help("leave one of them out")
}

pub(super) fn positional_by_name(name: &str) -> Wording {
    Wording::new(
        "P0309",
        format!("the parameter `{name}` is passed by position"),
        "has no default, so it has no name in calls",
    )
    .help(format!(
        "write the value without `{name}=`, in its place; or give the parameter a default"
    ))
}

pub(super) fn positional_after_named(name: &str) -> Wording {
    Wording::new(
        "P0310",
        "arguments by position come before arguments by name",
        format!("stands after `{name}=…`"),
    )
    .help("move it to the front")
}

pub(super) fn default_by_position(name: &str) -> Wording {
    Wording::new(
        "P0311",
        format!("the parameter `{name}` is passed by name"),
        "this is one argument too many by position",
    )
    .help(format!("write `{name}=…`"))
}

pub(super) fn argument_count(
    callee: &str,
    expected: usize,
    given: usize,
    missing: &[String],
) -> Wording {
    let verb = if given == 1 { "is" } else { "are" };
    let expected = count(expected, "argument");
    let message =
        format!("the template `{callee}` takes {expected} by position, and {given} {verb} given");
    if missing.is_empty() {
        return Wording::new("P0312", message, "too many arguments").help(
            "the block of a `with` statement counts as the last one; parameters with a default are passed by name",
        );
    }
    let label = format!("missing: `{}`", missing.join("`, `"));
    Wording::new("P0312", message, label)
}

pub(super) fn named_argument_of_function(name: &str) -> Wording {
    Wording::new("P0313", format!("`{name}=` names an argument, but this is not a call of a template"), "functions of Rust take their arguments by position").help("if it is a template of another module, bring it in with `from … import …`, so that the compiler knows")
}

pub(super) fn generic_named_parameter(name: &str, ty: &str) -> Wording {
    Wording::new("P0314", format!("the named parameter `{name}` has a generic type"), format!("its type uses `{ty}`")).help("parameters with a default stand in a struct of their own: give this one a type without generics, or no default")
}

pub(super) fn named_parameter_pattern() -> Wording {
    Wording::new(
        "P0315",
        "a parameter with a default is passed by name, so it must be a name",
        "not a name",
    )
    .help("take it apart with `let` in the body")
}

pub(super) fn call_without_try(callee: &str) -> Wording {
    Wording::new(
        "P0316",
        format!("the template `{callee}` can fail, so its call needs `?`"),
        "returns a `Result` or an `Option`",
    )
    .help(format!(
        "write `{callee}(…)?`; the template around it needs a result type, too"
    ))
}

pub(super) fn call_without_await(callee: &str) -> Wording {
    Wording::new(
        "P0317",
        format!("the template `{callee}` is async, so its call needs `.await`"),
        "nothing is appended before it is awaited",
    )
    .help(format!(
        "write `{callee}(…).await`; the template around it must be async, too"
    ))
}

pub(super) fn without_template() -> Wording {
    Wording::new(
        "P0318",
        "`with` hands a block to a template, and this is not a call of one",
        "not known to be a template",
    )
    .help("call a template of this file, or bring one in with `from … import …`")
}

pub(super) fn leaves_block(word: &str, construct: &str) -> Wording {
    Wording::new(
        "P0319",
        format!("`{word}` cannot leave the block of `{construct}`"),
        "the block is rendered for somebody else",
    )
    .help(if construct == "with" {
        "decide before the `with` statement, or with an `if` inside its block"
    } else {
        "decide before the capture, or with an `if` inside its block"
    })
}

pub(super) fn nested_template(what: &str) -> Wording {
    Wording::new(
        "P0320",
        format!("a template inside a template cannot have {what}"),
        "not possible here",
    )
    .help(
        "move it out of the template around it, to the level of the module, and pass what it needs",
    )
}

pub(super) fn duplicate_template(name: &str) -> Wording {
    Wording::new(
        "P0321",
        format!("there are two templates named `{name}` in this module"),
        "this name is taken",
    )
    .help("rename one, or import it as another name: `from … import a as b`")
}

pub(super) fn function_modifier(modifier: &str) -> Wording {
    Wording::new(
        "P0323",
        format!(
            "a template cannot be {}",
            if modifier == "variadic" {
                "variadic".to_owned()
            } else {
                format!("`{modifier}`")
            }
        ),
        "not possible for a template",
    )
    .help("leave it out, or call the template from such a function")
}

pub(super) fn default_names_parameter(name: &str) -> Wording {
    Wording::new(
        "P0324",
        format!("this default names the parameter `{name}`"),
        "not known before the call",
    )
    .help("make the parameter an `Option` with the default `None`, and choose in the body")
}

pub(super) fn not_a_function() -> Wording {
    Wording::new("P0325", "`#[template]` does not go here", "not a free function").help("`#[template]` goes on a `fn`; for methods, on the `impl` or `trait`, and then on each method that is a template")
}

pub(super) fn template_arguments(reason: &str) -> Wording {
    Wording::new("P0326", format!("`#[template(…)]` does not know this: {reason}"), "not understood").help("it takes a kind, `html` or `plain`, and `crate = path`, where `path` is the crate `ptl` by another name")
}

pub(super) fn not_a_call() -> Wording {
    Wording::new("P0330", "`lazy!` takes the call of a template", "not a call by its name or path").help(
        "write `ptl::lazy!(views::page(&rows, wide = true))`, with `move` in front to hand over what it uses, and with `.await` behind it for an async template; a `?` goes on what is done with it later",
    )
}
