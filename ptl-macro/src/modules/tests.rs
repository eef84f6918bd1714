use super::*;
use std::path::PathBuf;

use ptl_build::TemplateFile;

fn file(path: &str, text: &[u8]) -> Found {
    Found::File(TemplateFile {
        path: path.to_owned(),
        origin: path.to_owned(),
        absolute: PathBuf::from("/crate").join(path),
        bytes: text.to_vec(),
    })
}

/// The items of a file, and its errors.
fn compiled(found: &Found) -> (String, Vec<String>) {
    let Compiled { code, reports } = compile(found, &Options::new(quote!(::ptl)));
    match code {
        Tree::File(code) => (code.items, reports),
        Tree::Folder(modules) => panic!("this is no file: {modules:?}"),
    }
}

#[test]
fn a_file_is_tracked() {
    let (code, reports) = compiled(&file("a.ptl", b"const A: u8 = 1;\n"));
    assert!(reports.is_empty(), "{reports:?}");
    assert!(
        code.contains("include_bytes ! (\"/crate/a.ptl\")"),
        "{code}"
    );
    assert!(code.contains("const A : u8 = 1"), "{code}");
}

#[test]
fn errors_are_shown_in_their_lines() {
    let (_, reports) = compiled(&file("v/a.ptl", b"template a():\n    'x' +\n"));
    assert_eq!(reports.len(), 1);
    assert!(reports[0].starts_with("[P0"), "{}", reports[0]);
    assert!(reports[0].contains("v/a.ptl:2:9"), "{}", reports[0]);
    assert!(reports[0].contains("'x' +"), "{}", reports[0]);
}

#[test]
fn what_is_no_text_has_its_place() {
    let (code, reports) = compiled(&file("a.ptl", b"ok\n  \xff\n"));
    assert_eq!(reports.len(), 1);
    assert!(reports[0].contains("a.ptl:2:3"), "{}", reports[0]);
    assert!(!code.is_empty(), "a change of the file must be seen");
}
