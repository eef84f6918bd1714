use super::{Source, maud};

pub(super) const SOURCE: Source = Source {
    name: "hypertext",
    dependencies: "hypertext = \"=$version$\"\n",
    head: "\
use hypertext::{Rendered, prelude::*};

use crate::model::Item;

pub fn view(title: &str, items: &[Item], show: bool) -> Rendered<String> {
    maud! {
",
    foot: "    }\n    .render()\n}\n",
    call: "views::t$N$::view(title, items, show).into_inner()",
    ..maud::SOURCE
};
