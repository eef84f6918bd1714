use std::path::PathBuf;

use super::*;

fn file(path: &str, text: &str) -> Found {
    Found::File(TemplateFile {
        path: path.to_owned(),
        origin: path.to_owned(),
        absolute: PathBuf::from("/crate").join(path),
        bytes: text.as_bytes().to_vec(),
    })
}

fn module(name: &str, path: &str, found: Found) -> Module {
    Module {
        name: name.to_owned(),
        path: path.to_owned(),
        origin: path.to_owned(),
        found,
    }
}

fn items(found: &Found) -> String {
    let options = Options::new(quote!(::ptl));
    let tree = compile_modules(found, &options, &mut |compiled| {
        assert!(compiled.errors.is_empty(), "{:?}", compiled.errors);
        Code {
            docs: compiled.compiled.docs,
            items: compiled.compiled.tokens,
        }
    });
    tree.into_items().to_string()
}

#[test]
fn folders_nest() {
    let inner = vec![module(
        "b",
        "v/a/b.ptl",
        file("v/a/b.ptl", "//! About b.\n"),
    )];
    let outer = vec![
        module("a", "v/a", Found::Folder(inner)),
        module("type", "v/type.ptl", file("v/type.ptl", "")),
    ];
    let code = items(&Found::Folder(outer));
    let parts = [
        "# [doc = \"Templates of `v/a`.\"] pub mod a {",
        "# [doc = \" About b.\"] pub mod b {",
        "# [doc = \"Templates of `v/type.ptl`.\"] pub mod r#type {",
    ];
    let places: Vec<_> = parts.iter().map(|part| code.find(part)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{code}"
    );
}

#[test]
fn the_modules_of_a_folder_know_each_other() {
    let modules = vec![
        module(
            "a",
            "v/a.ptl",
            file("v/a.ptl", "template hello():\n    'Hello'\n"),
        ),
        module(
            "b",
            "v/b.ptl",
            file("v/b.ptl", "from super::a import goodbye\n"),
        ),
    ];
    let mut errors = Vec::new();
    compile_modules(
        &Found::Folder(modules),
        &Options::new(quote!(::ptl)),
        &mut |compiled| errors.extend(compiled.errors.iter().map(|error| error.kind.code())),
    );
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[test]
fn what_is_no_text_has_its_place() {
    let found = Found::File(TemplateFile {
        path: "a.ptl".to_owned(),
        origin: "a.ptl".to_owned(),
        absolute: PathBuf::new(),
        bytes: b"ok\n  \xff\n".to_vec(),
    });
    compile_modules(&found, &Options::new(quote!(::ptl)), &mut |compiled| {
        assert_eq!(compiled.errors.len(), 1);
        assert_eq!(compiled.errors[0].span.start, 5);
        assert_eq!(compiled.text(), "ok\n  ?\n");
    });
}
