//! P05: files, and the macros that PTL is written in.

use super::Wording;

pub(super) fn not_a_path() -> Wording {
    Wording::new(
        "P0501",
        "`include_ptl!` takes the path of a file or folder",
        "",
    )
    .help("write it as one string literal: `include_ptl!(\"views/page.ptl\")`")
}

pub(super) fn path_leaves_crate(path: &str) -> Wording {
    Wording::new("P0502", format!("`{path}` leads out of the crate"), "").help(
        "templates are read from below the folder of the crate's Cargo.toml only; write the path from there, without \
         `..`, and copy what a symbolic link brings in from elsewhere",
    )
}

pub(super) fn path_not_found(path: &str) -> Wording {
    Wording::new("P0503", format!("there is no file or folder `{path}`"), "").help(
        "a path starts at the folder of the crate's Cargo.toml, wherever the Rust file stands",
    )
}

pub(super) fn path_not_readable(path: &str, reason: &str) -> Wording {
    Wording::new("P0504", format!("`{path}` cannot be read: {reason}"), "")
}

pub(super) fn not_a_file(path: &str) -> Wording {
    Wording::new(
        "P0505",
        format!("`{path}` is neither a file nor a folder"),
        "",
    )
    .help("devices, pipes and sockets are not read; name a regular file")
}

pub(super) fn not_a_template_file(path: &str) -> Wording {
    Wording::new("P0506", format!("`{path}` is no template file"), "")
        .help("let the file's name end in `.ptl`")
}

pub(super) fn file_too_large(path: &str, limit: u64) -> Wording {
    Wording::new(
        "P0507",
        format!("`{path}` is larger than {limit} bytes"),
        "",
    )
    .help("split it into several files, or keep its text outside the templates")
}

pub(super) fn folder_too_large(path: &str, limit: usize) -> Wording {
    Wording::new(
        "P0508",
        format!("`{path}` holds more than {limit} files and folders"),
        "",
    )
    .help("name a folder that holds templates only")
}

pub(super) fn folder_too_deep(path: &str, limit: usize) -> Wording {
    Wording::new(
        "P0509",
        format!("`{path}` lies more than {limit} folders deep"),
        "",
    )
    .help("move it up, or look for a symbolic link that leads back to a folder around it")
}

pub(super) fn empty_folder(path: &str) -> Wording {
    Wording::new(
        "P0510",
        format!("the folder `{path}` holds no template"),
        "",
    )
    .help("put a file into it whose name ends in `.ptl`")
}

pub(super) fn no_module_name(path: &str) -> Wording {
    Wording::new(
        "P0511",
        format!("no module can be named after `{path}`"),
        "",
    )
    .help("give it a name that Rust can use, such as `page.ptl`")
}

pub(super) fn same_module_name(name: &str, first: &str, second: &str) -> Wording {
    Wording::new(
        "P0512",
        format!("`{first}` and `{second}` would both be the module `{name}`"),
        "",
    )
    .help("rename one of them")
}

pub(super) fn misplaced_token() -> Wording {
    Wording::new(
        "P0513",
        "a macro passes this to `ptl!`, where its place in the layout is lost",
        "this stands outside the macro",
    )
    .help(
        "only what stands in the macro itself, and fragments such as `$x:expr` and `$t:ty`, keep their place; \
         `$n:ident` and `$t:tt` do not",
    )
}

pub(super) fn tokens_too_deep() -> Wording {
    Wording::new(
        "P0514",
        "there are too many brackets in brackets",
        "this one is too deep",
    )
    .help("give the inner parts names of their own with `let`")
}

pub(super) fn setting(key: &str, reason: &str) -> Wording {
    Wording::new(
        "P0515",
        format!("the setting `{key}` for templates in Cargo.toml: {reason}"),
        "the settings stand in the table `[package.metadata.ptl]`",
    )
    .help("`schemes`, `attributes` and `url-attributes` are lists of names that templates may use beyond the usual ones")
}
