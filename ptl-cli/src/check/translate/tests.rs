use std::fs;

use ptl_build::check::MappedRust;
use ptl_build::{Found, TemplateFile, compile_modules};
use ptl_codegen::Options;
use quote::{format_ident, quote};
use serde_json::{Value, json};

use super::*;
use crate::diagnostic::human;

const TEMPLATE: &str = "\
template row(text: &str):
    f'<td>{text}</td>'

template page(name: String):
    row(7)
    f'<p>{nam}</p>'
";

/// A folder with a template and the Rust that was made from it, which is gone when the test is.
struct Folder {
    path: PathBuf,
    rust: String,
}

impl Folder {
    fn new(test: &str) -> Self {
        let name = format!("ptl-cli-{test}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        let template = path.join("page.ptl");
        fs::write(&template, TEMPLATE).unwrap();
        let found = Found::File(TemplateFile {
            path: "page.ptl".to_owned(),
            origin: "page.ptl".to_owned(),
            absolute: template,
            bytes: TEMPLATE.as_bytes().to_vec(),
        });
        let krate = format_ident!("__ptl_crate_0123456789abcdef");
        compile_modules(&found, &Options::new(quote!(#krate)), &mut |compiled| {
            MappedRust::new(&compiled)
                .write(&path.join("page.rs"))
                .unwrap();
        });
        let rust = fs::read_to_string(path.join("page.rs")).unwrap();
        Self { path, rust }
    }

    /// The span of the last occurrence of `needle`, and of the last of `part` in that.
    fn span(&self, needle: &str, part: &str, label: Option<&str>) -> Value {
        let start = self.rust.rfind(needle).unwrap() + needle.rfind(part).unwrap();
        json!({
            "file_name": "page.rs",
            "byte_start": start,
            "byte_end": start + part.len(),
            "is_primary": true,
            "label": label,
        })
    }

    fn shown(&self, message: Value) -> String {
        let message: Message = serde_json::from_value(message).unwrap();
        let mut origins = Origins::new(self.path.clone(), self.path.clone());
        human::render_plain(&translated(&message, &mut origins))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn message(text: &str, spans: &[Value], children: &[Value]) -> Value {
    json!({
        "message": text,
        "code": { "code": "E0000" },
        "level": "error",
        "spans": spans,
        "children": children,
    })
}

fn child(level: &str, text: &str, spans: &[Value]) -> Value {
    json!({ "message": text, "level": level, "spans": spans, "children": [] })
}

fn replacing(mut span: Value, replacement: &str) -> Value {
    span["suggested_replacement"] = replacement.into();
    span["suggestion_applicability"] = "MaybeIncorrect".into();
    span
}

#[test]
fn a_value_is_shown_in_the_template() {
    let folder = Folder::new("value");
    let span = folder.span("value(&nam)", "nam", Some("not found"));
    let shown = folder.shown(message("cannot find `nam`", &[span], &[]));
    assert_eq!(
        shown,
        "\
error[E0000]: cannot find `nam`
 --> page.ptl:6:11
  |
6 |     f'<p>{nam}</p>'
  |           ^^^ not found"
    );
}

#[test]
fn a_certain_suggestion_is_shown_in_its_place() {
    let folder = Folder::new("suggestion");
    let span = folder.span("value(&nam)", "nam", None);
    let help = child(
        "help",
        "a name like it",
        &[replacing(span.clone(), "title")],
    );
    let shown = folder.shown(message("cannot find `nam`", &[span], &[help]));
    assert!(shown.contains("6 -     f'<p>{nam}</p>'"), "{shown}");
    assert!(shown.contains("6 +     f'<p>{title}</p>'"), "{shown}");
}

#[test]
fn what_would_change_generated_code_is_not_suggested() {
    let folder = Folder::new("generated");
    let span = folder.span("value(&nam)", "nam", None);
    let around = folder.span("value(&nam)", "(&nam)", None);
    let ours = replacing(span.clone(), "__ptl_out");
    let helps = [
        child("help", "first", &[replacing(around, "x")]),
        child("help", "second", &[ours]),
    ];
    let shown = folder.shown(message("wrong", &[span], &helps));
    assert!(!shown.contains("help"), "{shown}");
}

#[test]
fn an_import_is_suggested_in_words() {
    let folder = Folder::new("import");
    let span = folder.span("value(&nam)", "nam", None);
    let top = folder.span("/* @generated", "/*", None);
    let help = child("help", "import this", &[replacing(top, "use a::B;\n\n")]);
    let shown = folder.shown(message("wrong", &[span], &[help]));
    assert!(
        shown.ends_with("= help: import this: `use a::B;`"),
        "{shown}"
    );
}

#[test]
fn a_template_is_not_called_a_function() {
    let folder = Folder::new("function");
    let callee = folder.span(
        "__PtlTemplateRow::write_1(__ptl_out.lend(), 7",
        "__PtlTemplateRow::write_1",
        None,
    );
    let mut label = callee.clone();
    label["is_primary"] = false.into();
    label["label"] = "arguments to this function are incorrect".into();
    let argument = folder.span(", 7,", "7", None);
    let write = folder.rust.find("fn write_1").unwrap() + "fn ".len();
    let mut definition = callee;
    definition["byte_start"] = write.into();
    definition["byte_end"] = (write + "write_1".len()).into();
    let note = child("note", "associated function defined here", &[definition]);
    let shown = folder.shown(message("mismatched types", &[argument, label], &[note]));
    assert_eq!(
        shown,
        "\
error[E0000]: mismatched types
 --> page.ptl:5:9
  |
5 |     row(7)
  |     --- ^
  |     |
  |     arguments to this template are incorrect
  |
note: template defined here
 --> page.ptl:1:10
  |
1 | template row(text: &str):
  |          ^^^"
    );
}

#[test]
fn arguments_are_counted_as_the_user_does() {
    let folder = Folder::new("count");
    let callee = folder.span(
        "__PtlTemplateRow::write_1(__ptl_out.lend(), 7",
        "__PtlTemplateRow::write_1",
        None,
    );
    let text = "this function takes 3 arguments but 4 arguments were supplied";
    let mut message = message(text, &[callee], &[]);
    message["code"]["code"] = "E0061".into();
    let shown = folder.shown(message);
    assert!(
        shown.starts_with(
            "error[P0312]: the template `row` takes 1 argument by position, and 2 are given"
        ),
        "{shown}"
    );
}

#[test]
fn nothing_is_said_of_what_no_user_knows() {
    let folder = Folder::new("hidden");
    let span = folder.span("value(&nam)", "nam", Some("in `__ptl_out`"));
    let note = child("note", "required by `ptl_runtime::__private::value`", &[]);
    let text = "`__ptl_crate_0123456789abcdef::Html` and `ptl_runtime::Buffer`";
    let shown = folder.shown(message(text, &[span], &[note]));
    assert_eq!(
        shown,
        "\
error[E0000]: `ptl::Html` and `ptl::Buffer`
 --> page.ptl:6:11
  |
6 |     f'<p>{nam}</p>'
  |           ^^^"
    );
}

#[test]
fn what_comes_from_no_place_is_shown_by_its_line() {
    let folder = Folder::new("line");
    let span = folder.span("__ptl_out.markup(\"</p>\")", "markup", None);
    let shown = folder.shown(message("wrong", &[span], &[]));
    assert!(shown.contains("page.ptl:6:5"), "{shown}");
}
