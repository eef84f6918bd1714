use super::{Source, maud};

pub(super) const SOURCE: Source = Source {
    name: "markup",
    dependencies: "markup = { version = \"=$version$\", features = [\"itoa\"] }\n",
    head: "\
use crate::model::Item;

markup::define! {
    View<'a>(title: &'a str, items: &'a [Item], show: bool) {
",
    part: r#"        section.{"part-$N$-$U$-$S$"} {
            h2 { "Part $U$ of " @title }
            @if *show {
                p.note { "There are " @items.len() " of them." }
            } else {
                p { "Nothing to show in $N$." }
            }
            ul {
                @for item in items.iter() {
                    li[id = ("item-", item.count)] { b { @item.name } ": " @item.count }
                }
            }
        }
"#,
    foot: "    }\n}\n",
    call: "views::t$N$::View { title, items, show }.to_string()",
    ..maud::SOURCE
};
