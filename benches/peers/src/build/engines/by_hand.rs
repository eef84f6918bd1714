use super::Source;
use crate::engines::Role;

pub(super) const SOURCE: Source = Source {
    name: "write! by hand",
    role: Role::Yardstick,
    dependencies: "",
    build_dependencies: "",
    build_script: None,
    path: "src/views/t$N$.rs",
    head: "\
use std::fmt::{self, Write};

use super::Escaped;
use crate::model::Item;

pub fn view(out: &mut String, title: &str, items: &[Item], show: bool) -> fmt::Result {
    let title = Escaped(title);
",
    part: r#"    out.push_str("<section class=\"part-$N$-$U$-$S$\">");
    write!(out, "<h2>Part $U$ of {title}</h2>")?;
    if show {
        write!(out, "<p class=\"note\">There are {} of them.</p>", items.len())?;
    } else {
        out.push_str("<p>Nothing to show in $N$.</p>");
    }
    out.push_str("<ul>");
    for Item { name, count } in items {
        write!(out, "<li id=\"item-{count}\"><b>{}</b>: {count}</li>", Escaped(name))?;
    }
    out.push_str("</ul></section>");
"#,
    foot: "    Ok(())\n}\n",
    views: concat!(
        include_str!("../../engines/by_hand/escaped.rs"),
        "
pub fn render(view: impl FnOnce(&mut String) -> fmt::Result) -> String {
    let mut out = String::new();
    view(&mut out).unwrap();
    out
}

"
    ),
    declaration: "pub mod t$N$;\n",
    call: "views::render(|out| views::t$N$::view(out, title, items, show))",
    prepare: None,
};
