//! P020 to P022: modules, imports and the heads of templates.

use super::Wording;

pub(super) fn statement_in_module() -> Wording {
    Wording::new(
        "P0201",
        "a module holds templates, imports and Rust items",
        "this is none of them",
    )
    .help("put it in a template: `template name():` and the statement below, indented")
}

pub(super) fn statement_in_members() -> Wording {
    Wording::new(
        "P0202",
        "an `impl` or `trait` block holds templates and Rust items",
        "this is none of them",
    )
    .help("put it in a template of the block")
}

pub(super) fn import_without_from() -> Wording {
    Wording::new(
        "P0203",
        "`import` needs a `from`",
        "write `from PATH import NAME`",
    )
    .help("to import anything else than templates, write Rust's `use path;`")
}

pub(super) fn import_of_everything() -> Wording {
    Wording::new(
        "P0204",
        "templates are imported by name",
        "`*` is not possible here",
    )
    .help("write the names: `from path import one, two`")
}

pub(super) fn dots_in_path() -> Wording {
    Wording::new("P0205", "a path is written with `::`", "not with dots")
        .help("write, for instance, `from super::layout import page`")
}

pub(super) fn wrong_import() -> Wording {
    Wording::new(
        "P0206",
        "this import cannot be read",
        "expected `from PATH import NAME, NAME as OTHER`",
    )
}

pub(super) fn import_in_body() -> Wording {
    Wording::new(
        "P0207",
        "an import stands at the level of the module",
        "not in a block",
    )
    .help("move it to the top of the file")
}

pub(super) fn misplaced_module_doc() -> Wording {
    Wording::new(
        "P0208",
        "`//!` documents the module, at the top of the file",
        "something stands before it",
    )
    .help("write `///` to document what follows")
}

pub(super) fn inner_attribute() -> Wording {
    Wording::new(
        "P0209",
        "attributes of the module stand where it is included",
        "`#![…]` is not possible in a template file",
    )
    .help("put the attribute on the `mod` around `include_ptl!`")
}

pub(super) fn doc_of_no_item() -> Wording {
    Wording::new(
        "P0210",
        "this documents nothing",
        "neither a template nor an item follows",
    )
    .help("for a comment write `//`")
}

pub(super) fn attribute_of_no_item() -> Wording {
    Wording::new(
        "P0211",
        "this attribute belongs to nothing",
        "neither a template nor an item follows",
    )
}

pub(super) fn python_function() -> Wording {
    Wording::new("P0212", "a template begins with `template`, not with `def`", "write `template` here")
        .help("for instance: `template row [html] (name: &str):`; a function that is no template is Rust's: `fn name() { … }`")
}

pub(super) fn function_with_colon() -> Wording {
    Wording::new(
        "P0213",
        "a Rust function has its body in braces",
        "a block under `:` belongs to a template",
    )
    .help("write `template` instead of `fn`, or braces instead of `:`")
}

pub(super) fn python_class(word: &str) -> Wording {
    Wording::new(
        "P0214",
        format!("`{word}` with an indented block is not possible"),
        "types are written as in Rust",
    )
    .help("write `struct Name { … }`, and `impl Name:` for its templates")
}

pub(super) fn missing_template_name() -> Wording {
    Wording::new(
        "P0215",
        "this template has no name",
        "expected a name behind `template`",
    )
    .help("for instance: `template row(name: &str):`")
}

pub(super) fn wrong_template_head() -> Wording {
    Wording::new(
        "P0216",
        "the head of this template cannot be read",
        "expected `template NAME [KIND] (PARAMETERS) -> TYPE:`",
    )
    .help("all parts but the name and the parentheses may be left out; their order is fixed")
}

pub(super) fn async_without_template() -> Wording {
    Wording::new(
        "P0217",
        "`async` stands in front of `template`",
        "this is no template",
    )
    .help("write `async template name(…):`")
}

pub(super) fn missing_parameters(template: &str) -> Wording {
    Wording::new(
        "P0218",
        format!("the parameters of `{template}` are missing"),
        "expected `(` … `)` behind the name",
    )
    .help(format!(
        "a template without parameters has empty parentheses: `template {template}():`"
    ))
}

pub(super) fn unknown_kind(found: &str, nearest: Option<&'static str>) -> Wording {
    Wording::new(
        "P0219",
        format!("there is no kind `{found}`"),
        "unknown kind",
    )
    .help(match nearest {
        Some(kind) => format!("did you mean `[{kind}]`?"),
        None => {
            "the kinds are `[html]`, `[plain]`, `[attrs]`, `[url]`, `[css]` and `[js]`".to_owned()
        }
    })
}

pub(super) fn empty_kind() -> Wording {
    Wording::new(
        "P0220",
        "there is no kind in these brackets",
        "expected a kind",
    )
    .help("write `[html]` or `[plain]`, or leave the brackets out for `[html]`")
}

pub(super) fn kind_behind_parameters(kind: &str) -> Wording {
    Wording::new(
        "P0221",
        "the kind stands in front of the parameters",
        "move this",
    )
    .help(format!("write `template name {kind} (…):`"))
}

pub(super) fn parameter_without_type(name: &str) -> Wording {
    Wording::new(
        "P0222",
        format!("the parameter `{name}` has no type"),
        "expected `: TYPE` behind the name",
    )
    .help(format!(
        "for instance `{name}: &str`, or with a default `{name}: &str = \"\"`"
    ))
}

pub(super) fn python_parameter(is_alone: bool) -> Wording {
    Wording::new(
        "P0223",
        "parameters are written without `*`",
        "`*` is not possible here",
    )
    .help(if is_alone {
        "leave it out: parameters with a default are named in every call"
    } else {
        "templates have no variable number of parameters: take a slice, `items: &[Item]`"
    })
}

pub(super) fn wrong_parameter() -> Wording {
    Wording::new(
        "P0224",
        "this parameter cannot be read",
        "expected `NAME: TYPE` or `NAME: TYPE = DEFAULT`",
    )
}

pub(super) fn missing_parameter() -> Wording {
    Wording::new(
        "P0225",
        "there is no parameter before this comma",
        "expected a parameter",
    )
    .help("remove the comma")
}

pub(super) fn required_behind_default() -> Wording {
    Wording::new(
        "P0226",
        "parameters with a default come last",
        "this one has none",
    )
    .related("this one has a default")
    .help("move it in front of those that have a default")
}

pub(super) fn self_outside_methods() -> Wording {
    Wording::new(
        "P0227",
        "`self` is only possible in an `impl` or `trait` block",
        "this template belongs to no type",
    )
    .help("indent the template under `impl Type:`")
}

pub(super) fn missing_body() -> Wording {
    Wording::new(
        "P0228",
        "this template has no body",
        "expected `:` and an indented block",
    )
    .help("only a template in a trait may have none: it is then required")
}
