//! askama: Jinja files, with inheritance and imported macros.

use askama::Template;

use super::{Engine, Role};
use crate::data::{Article, Catalogue, Club, Guest, Season, Table, Thread};

pub(super) const ENGINE: Engine = Engine {
    name: "askama",
    role: Role::Peer,
    table: |table| bytes(&TableView { table }),
    teams: |season| bytes(&Teams { season }),
    comments: |thread| bytes(&Comments { thread }),
    components: |club| bytes(&Cards { club }),
    layout: |article| bytes(&ArticleView { article }),
    page: |catalogue| bytes(&CatalogueView { catalogue }),
    hello: |guest| bytes(&Hello { guest }),
};

fn bytes(template: &impl Template) -> Vec<u8> {
    let page = template.render().expect("the values do not fail");
    page.into_bytes()
}

#[derive(Template)]
#[template(path = "table.html")]
struct TableView<'a> {
    table: &'a Table,
}

#[derive(Template)]
#[template(path = "teams.html")]
struct Teams<'a> {
    season: &'a Season,
}

#[derive(Template)]
#[template(path = "comments.html")]
struct Comments<'a> {
    thread: &'a Thread,
}

#[derive(Template)]
#[template(path = "cards.html")]
struct Cards<'a> {
    club: &'a Club,
}

#[derive(Template)]
#[template(path = "article.html")]
struct ArticleView<'a> {
    article: &'a Article,
}

#[derive(Template)]
#[template(path = "catalogue.html")]
struct CatalogueView<'a> {
    catalogue: &'a Catalogue,
}

#[derive(Template)]
#[template(path = "hello.html")]
struct Hello<'a> {
    guest: &'a Guest,
}
