//! `ptl check`

use std::fs;
use std::path::Path;

use snapbox::cmd::Command;
use snapbox::{assert_data_eq, file, str};

use crate::folder::Folder;
use crate::sorted;

/// This checkout, from which the projects take the crate `ptl`.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

const PAGE: &str = "\
use std::rc::Rc;
from super::parts import row

pub template page(title: &str):
    row(7)
    f'<h1>{titel}</h1>'
";
const PARTS: &str = "\
pub template row(text: &str):
    let unused = 1
    f'<td>{text}</td>'
";

/// A project that names the crate `ptl` as `dependency` does. Cargo tells projects that share a target folder by nothing
/// but their names.
fn project(name: &str, dependency: &str, files: &[(&str, &str)]) -> Folder {
    let folder = Folder::with(files);
    let dependency = dependency.replace("ROOT", ROOT);
    folder.write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n{dependency}\n\n[workspace]\n"
        ),
    );
    let lock = fs::read_to_string(Path::new(ROOT).join("Cargo.lock")).unwrap();
    folder.write("Cargo.lock", &lock);
    folder
}

const PTL: &str = "[dependencies]\nptl.path = 'ROOT'";

/// The command in a project. What cargo builds is shared with the test `mistakes`.
fn ptl(folder: &Folder, arguments: &str) -> Command {
    let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/mistakes/target");
    folder
        .ptl(arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_NET_OFFLINE", "true")
}

#[test]
fn what_needs_no_types_is_checked_anywhere() {
    let folder = Folder::with(&[
        ("views/a.ptl", "template a(n: u8):\n    else if n > 1:\n"),
        ("views/parts/b.ptl", "template b():\n    'b'\n"),
        (".hidden/c.ptl", "wrong\n"),
    ]);
    let told = folder.ptl("check").assert().code(1);
    told.stdout_eq("").stderr_eq(str![[r#"
error[P0120]: expected an indented block
 --> views/a.ptl:2:18
  |
2 |     else if n > 1:
  |                  ^ nothing follows that belongs to this
  |
  = help: indent the lines that belong to the block; if it is empty on purpose, write `pass`

1 error

"#]]);
    let told = folder.ptl("check views/parts").assert().code(0);
    told.stdout_eq("").stderr_eq(str![[r#"
1 template file, and nothing is wrong

"#]]);
}

#[test]
fn what_is_probably_not_meant_is_warned_of() {
    let template = "template a(list: &mut Vec<u8>):\n    for _ in 0..3:\n        list.pop()\n";
    let folder = Folder::with(&[("a.ptl", template)]);
    let told = folder.ptl("check").assert().code(0);
    told.stdout_eq("").stderr_eq(str![[r#"
warning: what `pop` returns is printed
 --> a.ptl:3:9
  |
3 |         list.pop()
  |         ^^^^^^^^^^ a statement appends its value
  |
  = help: write `let _ = …` to leave the value out, or `let value = …` and `value` to print it
  = note: `--allow printed_change` turns this warning off

1 warning

"#]]);
    let told = folder.ptl("check --allow printed_change").assert().code(0);
    told.stdout_eq("").stderr_eq(str![[r#"
1 template file, and nothing is wrong

"#]]);
}

#[test]
fn what_cannot_be_read_is_a_failure() {
    let folder = Folder::with(&[]);
    let told = folder.ptl("check nowhere.ptl").assert().code(2);
    told.stderr_eq(str![[r#"
error: there is no file or folder `nowhere.ptl`

"#]]);
}

#[test]
fn types_are_checked_in_a_project() {
    let main = "mod views {\n    ptl::include_ptl!(\"views\");\n}\n\nfn main() {\n    let unused = views::page::page(\"a\");\n}\n";
    let files = [
        ("src/main.rs", main),
        ("views/page.ptl", PAGE),
        ("views/parts.ptl", PARTS),
    ];
    let folder = project("types_are_checked_in_a_project", PTL, &files);
    let told = ptl(&folder, "check").assert().code(1);
    told.stdout_eq("").stderr_eq(file!["check/human.txt"]);
    let told = ptl(&folder, "check --message-format json").assert().code(1);
    assert_data_eq!(sorted(&told), file!["check/json.jsonl"].raw());
    told.stderr_eq("");
    let told = ptl(&folder, "check --no-types").assert().code(0);
    told.stderr_eq(str![[r#"
2 template files, and nothing is wrong

"#]]);
}

/// The tests of a program are a crate beside the program, with the same templates.
#[test]
fn nothing_is_told_twice() {
    let main = "ptl::include_ptl!(\"a.ptl\");\n\nfn main() {}\n";
    let template = "pub template a():\n    let unused = 1\n    'a'\n";
    let folder = project(
        "nothing_is_told_twice",
        PTL,
        &[("src/main.rs", main), ("a.ptl", template)],
    );
    let arguments = "check --message-format short -- --all-targets";
    ptl(&folder, arguments).assert().code(0).stderr_eq(str![[r#"
a.ptl:2:9: warning: unused variable: `unused`

"#]]);
}

#[test]
fn warnings_elsewhere_are_not_told_where_a_path_is_named() {
    let main = "mod a {\n    ptl::include_ptl!(\"a.ptl\");\n}\nmod b {\n    ptl::include_ptl!(\"b.ptl\");\n}\n\nfn main() {\n    let unused = 1;\n}\n";
    let template = "pub template page():\n    let unused = 1\n    'a'\n";
    let files = [
        ("src/main.rs", main),
        ("a.ptl", template),
        ("b.ptl", template),
    ];
    let folder = project(
        "warnings_elsewhere_are_not_told_where_a_path_is_named",
        PTL,
        &files,
    );
    let told = ptl(&folder, "check a.ptl --message-format short").assert();
    told.code(0).stderr_eq(str![[r#"
a.ptl:2:9: warning: unused variable: `unused`

"#]]);
}

#[test]
fn templates_of_build_scripts_are_checked() {
    let dependencies = "[dependencies]\nptl = { path = 'ROOT', default-features = false }\n\n[build-dependencies]\nptl-build.path = 'ROOT/ptl-build'";
    let files = [
        (
            "build.rs",
            "fn main() {\n    ptl_build::compile(\"views\");\n}\n",
        ),
        (
            "src/lib.rs",
            "pub mod views {\n    ptl::include_built!(\"views\");\n}\n",
        ),
        ("views/page.ptl", PAGE),
        ("views/parts.ptl", PARTS),
        ("views/wrong.ptl", "template wrong():\n    'x' +\n"),
    ];
    let folder = project(
        "templates_of_build_scripts_are_checked",
        dependencies,
        &files,
    );
    let told = ptl(&folder, "check --message-format short").assert();
    told.code(1).stderr_eq(str![[r#"
views/wrong.ptl:2:9: error[P0126]: a line cannot end in `+`
views/page.ptl:6:12: error[E0425]: cannot find value `titel` in this scope
views/page.ptl:1:5: warning: unused import: `std::rc::Rc`
views/page.ptl:5:9: error[E0308]: mismatched types
views/parts.ptl:2:9: warning: unused variable: `unused`

"#]]);
}

#[test]
fn templates_that_were_compiled_before_are_checked() {
    let files = [
        ("src/main.rs", "mod views;\n\nfn main() {}\n"),
        ("views/page.ptl", PAGE),
        ("views/parts.ptl", PARTS),
    ];
    let folder = project(
        "templates_that_were_compiled_before_are_checked",
        PTL,
        &files,
    );
    folder.ptl("build views --out src/views").assert().code(0);
    let told = ptl(&folder, "check --message-format short").assert();
    told.code(1).stderr_eq(str![[r#"
views/page.ptl:6:12: error[E0425]: cannot find value `titel` in this scope
views/page.ptl:1:5: warning: unused import: `std::rc::Rc`
views/page.ptl:5:9: error[E0308]: mismatched types
views/parts.ptl:2:9: warning: unused variable: `unused`

"#]]);
}

#[test]
fn the_crate_may_have_another_name() {
    let dependency = "[dependencies]\ntemplates = { package = 'ptl', path = 'ROOT' }";
    let main = "mod views {\n    templates::include_ptl!(\"a.ptl\");\n}\n\nfn main() {\n    templates::include_ptl!(\"a.ptl\");\n    views::a();\n    a();\n}\n";
    let files = [
        ("src/main.rs", main),
        ("a.ptl", "pub template a():\n    'a'\n"),
    ];
    let folder = project("the_crate_may_have_another_name", dependency, &files);
    ptl(&folder, "check").assert().code(0).stderr_eq(str![[r#"
1 template file, and nothing is wrong

"#]]);
}

#[test]
fn a_template_in_a_function_is_reported_at_the_macro() {
    let main = "fn main() {\n    ptl::include_ptl!(\"a.ptl\");\n    a();\n}\n";
    let template = "template a():\n    let n: u8 = \"one\"\n    n\n";
    let folder = project(
        "a_template_in_a_function_is_reported_at_the_macro",
        PTL,
        &[("src/main.rs", main), ("a.ptl", template)],
    );
    let told = ptl(&folder, "check").assert().code(1);
    told.stderr_eq(str![[r#"
error[E0308]: mismatched types
 --> src/main.rs:2:5
  |
2 |     ptl::include_ptl!("a.ptl");
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^ expected `u8`, found `&str`

1 error

"#]]);
}

#[test]
fn parameters_that_are_not_used_are_told() {
    let main = "mod views {\n    ptl::include_ptl!(\"a.ptl\");\n}\n\nfn main() {\n    views::a(1, 2, Default::default());\n}\n";
    let template = "#[allow(unused_variables)]\npub template b(n: u8):\n    'b'\n\npub template a(n: u8, m: u8, lang: &str = \"en\"):\n    m\n";
    let folder = project(
        "parameters_that_are_not_used_are_told",
        PTL,
        &[("src/main.rs", main), ("a.ptl", template)],
    );
    let told = ptl(&folder, "check --message-format short")
        .assert()
        .code(0);
    told.stderr_eq(str![[r#"
a.ptl:5:16: warning: unused variable: `n`
a.ptl:5:30: warning: unused variable: `lang`

"#]]);
}

#[test]
fn lints_judge_what_the_user_wrote() {
    let main = "#![deny(missing_debug_implementations, unused_variables)]\n\nmod views {\n    ptl::include_ptl!(\"a.ptl\");\n}\n\nfn main() {\n    views::a();\n}\n";
    let files = [
        ("src/main.rs", main),
        ("a.ptl", "pub template a():\n    'a'\n"),
    ];
    let folder = project("lints_judge_what_the_user_wrote", PTL, &files);
    let told = ptl(&folder, "check").assert().code(0);
    told.stderr_eq(str![[r#"
1 template file, and nothing is wrong

"#]]);
    folder.write("a.ptl", "pub template a():\n    let b = 1\n    'a'\n");
    let told = ptl(&folder, "check --message-format short")
        .assert()
        .code(1);
    told.stderr_eq(str![[r#"
a.ptl:2:9: error: unused variable: `b`

"#]]);
}

#[test]
fn what_keeps_cargo_from_working_is_told() {
    let folder = Folder::with(&[
        (
            "Cargo.toml",
            "[package]\nname = \"project\"\nedition = \"1066\"\n",
        ),
        ("src/lib.rs", ""),
    ]);
    folder.ptl("check").assert().code(2).stderr_eq(str![[r#"
error: failed to parse manifest at `[..]/Cargo.toml`
       
       Caused by:
         failed to parse the `edition` key
       
       Caused by:
         supported edition values are `2015`, `2018`, `2021`, or `2024`, but `1066` is unknown

"#]]);
}
