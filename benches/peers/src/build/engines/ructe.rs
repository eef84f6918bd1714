use super::Source;
use crate::engines::Role;

pub(super) const SOURCE: Source = Source {
    name: "ructe",
    role: Role::Peer,
    dependencies: "",
    build_dependencies: "ructe = \"=$version$\"\n",
    build_script: Some(
        "fn main() -> ructe::Result<()> {\n    ructe::Ructe::from_env()?.compile_templates(\"templates\")\n}\n",
    ),
    path: "templates/t$N$.rs.html",
    head: "@use crate::model::Item;\n\n@(title: &str, items: &[Item], show: bool)\n\n",
    part: r#"<section class="part-$N$-$U$-$S$">
<h2>Part $U$ of @title</h2>
@if show {
<p class="note">There are @items.len() of them.</p>
} else {
<p>Nothing to show in $N$.</p>
}<ul>
@for item in items {
<li id="item-@item.count"><b>@item.name</b>: @item.count</li>
}</ul></section>
"#,
    foot: "",
    views: "\
#[allow(dead_code)]
mod generated {
    include!(concat!(env!(\"OUT_DIR\"), \"/templates.rs\"));
}

pub use generated::templates;

pub fn render(view: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> Vec<u8> {
    let mut out = Vec::new();
    view(&mut out).unwrap();
    out
}
",
    declaration: "",
    call: "views::render(|out| views::templates::t$N$_html(out, title, items, show))",
    prepare: None,
};
