use super::*;
use std::path::PathBuf;

fn file(path: &str, text: &[u8]) -> Found {
    Found::File(TemplateFile {
        path: path.to_owned(),
        absolute: PathBuf::from("/crate").join(path),
        bytes: text.to_vec(),
    })
}

fn module(name: &str, path: &str, found: Found) -> Module {
    Module {
        name: name.to_owned(),
        path: path.to_owned(),
        found,
    }
}

fn compiled(found: &Found) -> Compiled {
    compile(found, &Options::new(quote!(::ptl)))
}

#[test]
fn a_file_is_tracked() {
    let Compiled {
        tokens, reports, ..
    } = compiled(&file("a.ptl", b"const A: u8 = 1;\n"));
    assert!(reports.is_empty(), "{reports:?}");
    let code = tokens.to_string();
    assert!(
        code.contains("include_bytes ! (\"/crate/a.ptl\")"),
        "{code}"
    );
    assert!(code.contains("const A : u8 = 1"), "{code}");
}

#[test]
fn folders_nest() {
    let inner = vec![module(
        "b",
        "v/a/b.ptl",
        file("v/a/b.ptl", b"//! About b.\n"),
    )];
    let outer = vec![
        module("a", "v/a", Found::Folder(inner)),
        module("type", "v/type.ptl", file("v/type.ptl", b"")),
    ];
    let code = compiled(&Found::Folder(outer)).tokens.to_string();
    let parts = [
        "# [doc = \"Templates of `v/a`.\"] pub mod r#a {",
        "# [doc = \" About b.\"] pub mod r#b {",
        "# [doc = \"Templates of `v/type.ptl`.\"] pub mod r#type {",
    ];
    let places: Vec<_> = parts.iter().map(|part| code.find(part)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{code}"
    );
}

#[test]
fn errors_are_shown_in_their_lines() {
    let Compiled { reports, .. } = compiled(&file("v/a.ptl", b"template a():\n    'x' +\n"));
    assert_eq!(reports.len(), 1);
    assert!(reports[0].starts_with("[P0"), "{}", reports[0]);
    assert!(reports[0].contains("v/a.ptl:2:9"), "{}", reports[0]);
    assert!(reports[0].contains("'x' +"), "{}", reports[0]);
}

#[test]
fn what_is_no_text_has_its_place() {
    let Compiled {
        tokens, reports, ..
    } = compiled(&file("a.ptl", b"ok\n  \xff\n"));
    assert_eq!(reports.len(), 1);
    assert!(reports[0].contains("a.ptl:2:3"), "{}", reports[0]);
    assert!(!tokens.is_empty(), "a change of the file must be seen");
}
