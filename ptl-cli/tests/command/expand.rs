//! `ptl expand`

use snapbox::str;

use crate::folder::Folder;

const PAGE: &str = "\
//! Pages.

/// A page.
pub template page(title: &str, lang: &str = \"en\"):
    f'<h1 lang=\"{lang}\">'
    title
    '</h1>'
template other():
    page(\"Elsewhere\")
";

fn shown(command: snapbox::cmd::Command) -> String {
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_template_is_shown() {
    let folder = Folder::with(&[("page.ptl", PAGE)]);
    let page = shown(folder.ptl("expand page.ptl:page"));
    for part in [
        "/// A page.\npub fn page(title: &str, options: PageOptions<'_>) -> ::ptl::Html {\n",
        "impl __PtlTemplatePage {\n    #[inline]\n    pub fn write(\n",
        "impl __PtlTemplatePage {\n    #[inline]\n    pub fn write_1(\n",
        "__ptl_out.markup(\"<h1 lang=\\\"en\\\">Elsewhere</h1>\");",
        "pub struct PageOptions<'__ptl> {\n",
    ] {
        assert!(page.contains(part), "{page}");
    }
    assert!(
        !page.contains("other") && !page.contains("clippy"),
        "{page}"
    );
    assert_eq!(page, shown(folder.ptl("expand -:page").stdin(PAGE)));
}

#[test]
fn a_file_is_shown() {
    let folder = Folder::with(&[("page.ptl", PAGE)]);
    let page = shown(folder.ptl("expand page.ptl"));
    assert!(
        page.contains("pub fn page(") && page.contains("fn other("),
        "{page}"
    );
}

#[test]
fn what_is_not_there_is_told() {
    let folder = Folder::with(&[("page.ptl", PAGE)]);
    folder
        .ptl("expand page.ptl:pages")
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: there is no template `pages` in this file
 |
 = help: there is `page`, `other`

"#]]);
    folder
        .ptl("expand pages.ptl")
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
error: there is no file or folder `pages.ptl`

"#]]);
    folder.ptl("expand .").assert().code(2).stderr_eq(str![[r#"
error: `.` is a folder
 |
 = help: name one file of it, as `ptl expand views/page.ptl`

"#]]);
}

#[test]
fn errors_are_told() {
    let folder = Folder::with(&[("page.ptl", "template page(:\n    'a'\n")]);
    folder
        .ptl("expand page.ptl --message-format short")
        .assert()
        .code(1)
        .stdout_eq("");
}

#[test]
fn contexts_are_shown() {
    let page = "\
template page(title: &str, url: &str):
    f'<a href=\"{url}\" title=\"{title}\">'
    title
    '</a><script>var title = '; title; '</script>'
template other(n: u8):
    n
";
    let folder = Folder::with(&[("page.ptl", page)]);
    let contexts = folder
        .ptl("expand page.ptl:page --contexts")
        .assert()
        .code(0);
    contexts.stderr_eq("").stdout_eq(str![[r#"
page.ptl:2:16  {url}    a whole URL, or its start, in an attribute
page.ptl:2:30  {title}  the value of an attribute
page.ptl:3:5   title    text
page.ptl:4:33  title    an expression of JavaScript

"#]]);
    let all = shown(folder.ptl("expand page.ptl --contexts"));
    assert_eq!(all.lines().count(), 5, "{all}");
}
