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
};

pub(super) const PRECOMPILED: Source = Source {
    name: "ptl (precompiled)",
    dependencies: "ptl = { path = \"$root$\", default-features = false, features = [\"std\"] }\n",
    build_dependencies: "ptl-build = { path = \"$root$/ptl-build\" }\n",
    build_script: Some("fn main() {\n    ptl_build::compile(\"views\");\n}\n"),
    views: "ptl::include_built!(\"views\");\n",
    ..BY_MACRO
};
