use super::Source;
use crate::engines::Role;

pub(super) const SOURCE: Source = Source {
    name: "askama",
    role: Role::Peer,
    dependencies: "askama = \"=$version$\"\n",
    build_dependencies: "",
    build_script: None,
    path: "templates/t$N$.html",
    head: "",
    part: r#"<section class="part-$N$-$U$-$S$">
<h2>Part $U$ of {{ title }}</h2>
{% if show %}
<p class="note">There are {{ items.len() }} of them.</p>
{% else %}
<p>Nothing to show in $N$.</p>
{% endif %}<ul>
{% for item in items %}
<li id="item-{{ item.count }}"><b>{{ item.name }}</b>: {{ item.count }}</li>
{% endfor %}</ul></section>
"#,
    foot: "",
    views: "use askama::Template;\n\nuse crate::model::Item;\n",
    declaration: "
#[derive(Template)]
#[template(path = \"t$N$.html\")]
pub struct T$N$<'a> {
    pub title: &'a str,
    pub items: &'a [Item],
    pub show: bool,
}
",
    call: "askama::Template::render(&views::T$N$ { title, items, show }).unwrap()",
    prepare: None,
};
