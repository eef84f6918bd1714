use super::Source;
use crate::engines::Role;

pub(super) const SOURCE: Source = Source {
    name: "sailfish",
    role: Role::Peer,
    dependencies: "sailfish = \"=$version$\"\n",
    build_dependencies: "",
    build_script: None,
    path: "templates/t$N$.stpl",
    head: "",
    part: r#"<section class="part-$N$-$U$-$S$">
<h2>Part $U$ of <%= title %></h2>
<% if show { %>
<p class="note">There are <%= items.len() %> of them.</p>
<% } else { %>
<p>Nothing to show in $N$.</p>
<% } %><ul>
<% for item in items { %>
<li id="item-<%= item.count %>"><b><%= item.name %></b>: <%= item.count %></li>
<% } %></ul></section>
"#,
    foot: "",
    views: "use sailfish::TemplateSimple;\n\nuse crate::model::Item;\n",
    declaration: "
#[derive(TemplateSimple)]
#[template(path = \"t$N$.stpl\")]
pub struct T$N$<'a> {
    pub title: &'a str,
    pub items: &'a [Item],
    pub show: bool,
}
",
    call: "sailfish::TemplateSimple::render_once(views::T$N$ { title, items, show }).unwrap()",
    prepare: None,
};
