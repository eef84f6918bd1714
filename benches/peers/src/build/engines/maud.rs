use super::Source;
use crate::engines::Role;

pub(super) const SOURCE: Source = Source {
    name: "maud",
    role: Role::Peer,
    dependencies: "maud = \"=$version$\"\n",
    build_dependencies: "",
    build_script: None,
    path: "src/views/t$N$.rs",
    head: "\
use maud::{Markup, html};

use crate::model::Item;

pub fn view(title: &str, items: &[Item], show: bool) -> Markup {
    html! {
",
    part: r#"        section class="part-$N$-$U$-$S$" {
            h2 { "Part $U$ of " (title) }
            @if show {
                p.note { "There are " (items.len()) " of them." }
            } @else {
                p { "Nothing to show in $N$." }
            }
            ul {
                @for item in items {
                    li id={ "item-" (item.count) } { b { (item.name) } ": " (item.count) }
                }
            }
        }
"#,
    foot: "    }\n}\n",
    views: "",
    declaration: "pub mod t$N$;\n",
    call: "views::t$N$::view(title, items, show).into_string()",
    prepare: None,
};
