//! Lists the templates that are attacked: every public one of every file in a folder.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use ptl_parser::ast::{Entry, Template};

use crate::Result;

/// A module for each file, and one list with the templates of all of them.
pub(crate) fn list(folder: &Path) -> Result<String> {
    let mut modules = String::new();
    let mut list = String::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let module = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
        let text = fs::read_to_string(&path)?;
        let _ = writeln!(
            modules,
            "mod {module} {{ ::ptl::include_ptl!(\"attacks/{module}.ptl\"); }}"
        );
        for entry in &ptl_parser::parse(&text).module.entries {
            if let Entry::Template(template) = entry
                && template.visibility.is_some()
            {
                let _ = writeln!(list, "    {},", target(module, template, &text));
            }
        }
    }
    Ok(format!(
        "{modules}\nconst TARGETS: &[Target] = &[\n{list}];\n"
    ))
}

/// A template with its name, and what calls it. The type of its value decides with what it is attacked.
fn target(module: &str, template: &Template, text: &str) -> String {
    let name = &template.name.text;
    let mut types = template.parameters.iter().filter_map(|own| own.ty);
    let ty = types.next().map_or("", |ty| ty.span.of(text));
    let ty = ty.trim_start_matches('&');
    format!(
        "Target {{ name: \"{module}::{name}\", word: <{ty} as Hostile>::WORD, takes_text: <{ty} as Hostile>::TAKES_TEXT, texts: <{ty} as Hostile>::texts, render: |text| {module}::{name}(&<{ty} as Hostile>::of(text)).into_string() }}"
    )
}
