use std::io;
use std::path::Path;

use super::Source;
use crate::engines::Role;

pub(super) const BY_MACRO: Source = Source {
    name: "ptl (macro)",
    role: Role::Subject,
    dependencies: "ptl = { path = \"$root$\" }\n",
    build_dependencies: "",
    build_script: None,
    path: "views/t$N$.ptl",
    head: "use crate::model::Item;\n\npub template view(title: &str, items: &[Item], show: bool):\n",
    part: r#"    '<section class="part-$N$-$U$-$S$">'
    f'<h2>Part $U$ of {title}</h2>'
    if show:
        f'<p class="note">There are {items.len()} of them.</p>'
    else:
        '<p>Nothing to show in $N$.</p>'
    '<ul>'
    for item in items:
        f'<li id="item-{item.count}"><b>{item.name}</b>: {item.count}</li>'
    '</ul></section>'
"#,
    foot: "",
    views: "ptl::include_ptl!(\"views\");\n",
    declaration: "",
    call: "views::t$N$::view(title, items, show)",
    prepare: None,
};

pub(super) const BY_BUILD_SCRIPT: Source = Source {
    name: "ptl (build script)",
    dependencies: "ptl = { path = \"$root$\", default-features = false, features = [\"std\"] }\n",
    build_dependencies: "ptl-build = { path = \"$root$/ptl-build\" }\n",
    build_script: Some("fn main() {\n    ptl_build::compile(\"views\");\n}\n"),
    views: "ptl::include_built!(\"views\");\n",
    ..BY_MACRO
};

/// Compiled by the command `ptl build`, or what does the same, and built as any Rust file.
pub(super) const AHEAD_OF_TIME: Source = Source {
    name: "ptl (ahead of time)",
    dependencies: BY_BUILD_SCRIPT.dependencies,
    views: "include!(\"compiled/views.rs\");\n",
    prepare: Some(compile),
    ..BY_MACRO
};

fn compile(package: &Path) -> io::Result<()> {
    ptl_build::Build::new()
        .root(package)
        .out_dir(package.join("src/compiled"))
        .try_compile("views")
        .map_err(io::Error::other)?;
    Ok(())
}
