//! sailfish: files with tags, and templates nested in templates.

use sailfish::TemplateSimple;

use super::{Engine, Role};
use crate::data::{
    Article, Catalogue, Category, Club, Guest, Member, Product, Season, Table, Thread,
};

pub(super) const ENGINE: Engine = Engine {
    name: "sailfish",
    role: Role::Peer,
    table: |table| bytes(TableView { table }),
    teams: |season| bytes(Teams { season }),
    comments: |thread| bytes(Comments { thread }),
    components: |club| bytes(Cards { club }),
    layout: |article| {
        bytes(Layout {
            title: &article.title,
            year: article.year,
            body: ArticleBody { article },
        })
    },
    page: |catalogue| {
        bytes(Layout {
            title: &catalogue.title,
            year: catalogue.year,
            body: CatalogueBody { catalogue },
        })
    },
    hello: |guest| bytes(Hello { guest }),
};

fn bytes(template: impl TemplateSimple) -> Vec<u8> {
    let page = template.render_once().expect("the values do not fail");
    page.into_bytes()
}

#[derive(TemplateSimple)]
#[template(path = "table.stpl")]
struct TableView<'a> {
    table: &'a Table,
}

#[derive(TemplateSimple)]
#[template(path = "teams.stpl")]
struct Teams<'a> {
    season: &'a Season,
}

#[derive(TemplateSimple)]
#[template(path = "comments.stpl")]
struct Comments<'a> {
    thread: &'a Thread,
}

#[derive(TemplateSimple)]
#[template(path = "cards.stpl")]
struct Cards<'a> {
    club: &'a Club,
}

#[derive(TemplateSimple)]
#[template(path = "card.stpl")]
struct Card<'a> {
    member: &'a Member,
}

#[derive(TemplateSimple)]
#[template(path = "avatar.stpl")]
struct Avatar<'a> {
    id: u32,
    name: &'a str,
}

#[derive(TemplateSimple)]
#[template(path = "badge.stpl")]
struct Badge<'a> {
    kind: &'a str,
    count: u32,
}

#[derive(TemplateSimple)]
#[template(path = "button.stpl")]
struct Button<'a> {
    label: &'a str,
    kind: &'a str,
    id: u32,
}

#[derive(TemplateSimple)]
#[template(path = "layout.stpl")]
struct Layout<'a, Body: TemplateSimple> {
    title: &'a str,
    year: u32,
    body: Body,
}

#[derive(TemplateSimple)]
#[template(path = "article.stpl")]
struct ArticleBody<'a> {
    article: &'a Article,
}

#[derive(TemplateSimple)]
#[template(path = "catalogue.stpl")]
struct CatalogueBody<'a> {
    catalogue: &'a Catalogue,
}

#[derive(TemplateSimple)]
#[template(path = "categories.stpl")]
struct Categories<'a> {
    categories: &'a [Category],
}

#[derive(TemplateSimple)]
#[template(path = "product.stpl")]
struct ProductView<'a> {
    product: &'a Product,
}

#[derive(TemplateSimple)]
#[template(path = "hello.stpl")]
struct Hello<'a> {
    guest: &'a Guest,
}
