//! Writes every case as a module, once for each door.

use std::fmt::Write as _;

use crate::case::{Case, Compiled, File, Module};
use crate::function;
use crate::respell::{Inexpressible, Respeller};

/// A way from PTL into a crate.
#[derive(Clone, Copy)]
pub(crate) enum Door {
    /// `include_ptl!`
    Include,
    /// Rust that was printed ahead of time.
    Precompiled,
    /// `ptl!`
    Macro,
    /// `#[template]`
    Function,
}

/// Why a case does not go through a door.
enum Refusal {
    /// The door cannot express what the case is about.
    Inexpressible(Inexpressible),
    /// The case has errors, which are shown.
    Broken(String),
}

impl Door {
    pub(crate) const ALL: [Self; 4] = [
        Self::Include,
        Self::Precompiled,
        Self::Macro,
        Self::Function,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Include => "include",
            Self::Precompiled => "precompiled",
            Self::Macro => "macro",
            Self::Function => "function",
        }
    }

    fn items(self, case: &Case) -> Result<String, Refusal> {
        for file in case.module.files() {
            compiled(file)?;
        }
        match self {
            Self::Include => {
                let extension = if case.is_folder { "" } else { ".ptl" };
                Ok(format!(
                    "::ptl::include_ptl!(\"cases/{}{extension}\");\n",
                    case.name
                ))
            }
            Self::Precompiled => each(&case.module, &|file| Ok(compiled(file)?.rust.clone())),
            Self::Macro => each(&case.module, &|file| {
                let text = Respeller { source: &file.text }.module(&compiled(file)?.tree);
                Ok(format!(
                    "::ptl::ptl! {{\n{}\n}}\n",
                    text.map_err(Refusal::Inexpressible)?
                ))
            }),
            Self::Function => {
                let files = case.module.files().into_iter().flat_map(compiled);
                let trees: Vec<_> = files.map(|compiled| &compiled.tree).collect();
                let optional = function::templates_with_options(&trees);
                each(&case.module, &|file| {
                    function::items(&file.text, &compiled(file)?.tree, &optional)
                        .map_err(Refusal::Inexpressible)
                })
            }
        }
    }
}

/// The modules of a door, one a case, and a test for each.
pub(crate) fn through(door: Door, cases: &[Case]) -> String {
    let mut modules = String::new();
    let mut tests = String::new();
    let mut skipped = String::new();
    for case in cases {
        let name = &case.name;
        match door.items(case) {
            Ok(items) => {
                let program = format!(
                    "include!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/cases/{name}.rs\"));"
                );
                let _ = writeln!(modules, "mod {name} {{\n{program}\n{items}}}");
                let _ = writeln!(
                    tests,
                    "#[test] fn {name}() {{ ::ptl_tests::check(\"{name}\", &super::{name}::run()); }}"
                );
            }
            Err(Refusal::Broken(report)) => {
                let _ = writeln!(
                    tests,
                    "#[test] fn {name}() {{ panic!(\"{{}}\", {report:?}); }}"
                );
            }
            Err(Refusal::Inexpressible(reason)) => {
                let _ = writeln!(skipped, "    ({name:?}, {reason:?}),");
            }
        }
    }
    let count = cases.len();
    format!(
        "{modules}\nmod cases {{\n{tests}}}\nconst CASES: usize = {count};\nconst SKIPPED: &[(&str, &str)] = &[\n{skipped}];\n"
    )
}

fn compiled(file: &File) -> Result<&Compiled, Refusal> {
    file.compiled
        .as_ref()
        .map_err(|report| Refusal::Broken(report.clone()))
}

/// What `compile` makes of each file of a case, in modules as the files stand in folders.
fn each(
    module: &Module,
    compile: &dyn Fn(&File) -> Result<String, Refusal>,
) -> Result<String, Refusal> {
    let mut items = match &module.file {
        Some(file) => compile(file)?,
        None => String::new(),
    };
    for (name, child) in &module.children {
        let _ = writeln!(items, "pub mod {name} {{\n{}}}", each(child, compile)?);
    }
    Ok(items)
}
