use std::fs;

use proc_macro2::LineColumn;
use ptl_build::check::Origin;
use ptl_build::{TemplateFile, Tree};
use ptl_parser::Span;

use super::position::is_in_body_of;
use super::*;

/// The items that a template becomes, the code that is written for it, and the template and map that are told of it.
fn checked(test: &str, template: &str) -> (String, String, Option<Origin>) {
    let folder = env::temp_dir().join(format!("ptl-macro-{test}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let absolute = folder.join("a.ptl");
    fs::write(&absolute, template).unwrap();
    let found = Found::File(TemplateFile {
        path: "a.ptl".to_owned(),
        origin: "a.ptl".to_owned(),
        absolute,
        bytes: template.as_bytes().to_vec(),
    });
    let compiled = compile(&found, &folder, &Options::new(quote!(krate)));
    let path = folder.join("a.ptl.rs");
    let rust = fs::read_to_string(&path).unwrap();
    let origin = Origin::read(&path);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(compiled.reports, [""; 0]);
    match compiled.code {
        Tree::File(code) => (code.items, rust, origin),
        Tree::Folder(modules) => panic!("this is no file: {modules:?}"),
    }
}

#[test]
fn code_is_included_from_a_file() {
    let template = "template a(n: u8):\n    n\n";
    let (code, rust, origin) = checked("included", template);
    assert!(code.contains("include ! (\""), "{code}");
    assert!(code.contains("include_bytes ! (\""), "{code}");

    let origin = origin.unwrap();
    assert!(origin.template.ends_with("a.ptl"));
    let value = rust.find("&n)").unwrap() + 1;
    let place = origin.map.locate(Span::new(value, value + 1)).unwrap();
    assert_eq!(place.span, Span::new(23, 24));
}

#[test]
fn errors_stand_in_the_file() {
    let template = "template a():\n    'x' +\n";
    let (_, rust, origin) = checked("errors", template);
    let error = rust.find("::core::compile_error! { \"[P0").unwrap();
    let place = origin.unwrap().map.locate(Span::new(error, error + 9));
    assert_eq!(place.unwrap().span.of(template), "+");
}

#[test]
fn a_macro_has_a_folder_of_its_own() {
    let folder = |path| folder_for(Path::new("/t"), Path::new("/c"), path);
    assert_ne!(folder("views"), folder("views/a.ptl"));
    assert_eq!(folder("views"), folder("views"));
}

#[test]
fn a_body_is_told_from_a_module() {
    let is_in_body = |text: &str| {
        let mut lines = text.lines().zip(1..);
        let place = lines.find_map(|(text, line)| {
            let column = text.find("HERE")?;
            Some(LineColumn { line, column })
        });
        is_in_body_of(text.parse().unwrap(), place.unwrap())
    };
    for text in [
        "m!(HERE);",
        "fn a() {}\nm!(HERE);",
        "mod a { pub mod b { m! { HERE } } }",
        "if_std! { m!(HERE); }",
    ] {
        assert!(!is_in_body(text), "{text}");
    }
    for text in [
        "fn a() { m!(HERE); }",
        "mod a { impl B { fn c() { m!(HERE) } } }",
    ] {
        assert!(is_in_body(text), "{text}");
    }
}
