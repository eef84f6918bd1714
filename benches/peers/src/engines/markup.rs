//! markup: templates that are structs, with a body as a generic field.

use markup::Render;

use super::{Engine, Role};
use crate::data::{Article, Catalogue, Category, Club, Guest, Product, Season, Table, Thread};

mod components;

use components::Card;

pub(super) const ENGINE: Engine = Engine {
    name: "markup",
    role: Role::Peer,
    table: |table| TableView { table }.to_string().into_bytes(),
    teams: |season| Teams { season }.to_string().into_bytes(),
    comments: |thread| Comments { thread }.to_string().into_bytes(),
    components: |club| Cards { club }.to_string().into_bytes(),
    layout: |article| ArticleView { article }.to_string().into_bytes(),
    page: |catalogue| CatalogueView { catalogue }.to_string().into_bytes(),
    hello: |guest| Hello { guest }.to_string().into_bytes(),
};

markup::define! {
    TableView<'a>(table: &'a Table) {
        table {
            @for row in &table.rows {
                tr {
                    @for cell in row {
                        td { @cell }
                    }
                }
            }
        }
    }

    Teams<'a>(season: &'a Season) {
        html {
            head { title { @season.year } }
            body {
                h1 { "CSL " @season.year }
                ul {
                    @for (place, team) in season.teams.iter().enumerate() {
                        li[class = (place == 0).then_some("champion")] {
                            b { @team.name } ": " @team.score
                        }
                    }
                }
            }
        }
    }

    Comments<'a>(thread: &'a Thread) {
        section {
            @for comment in &thread.comments {
                article {
                    h2 { @comment.author }
                    p { @comment.text }
                }
            }
        }
    }

    Cards<'a>(club: &'a Club) {
        ul.cards {
            @for member in &club.members {
                @Card { member }
            }
        }
    }

    Layout<'a, Body: Render>(title: &'a str, year: u32, body: Body) {
        @markup::doctype()
        html[lang = "en"] {
            head {
                meta[charset = "utf-8"];
                title { @title " - The Alder Lane Gazette" }
                link[rel = "stylesheet", href = "/style.css"];
            }
            body {
                header {
                    a.name[href = "/"] { "The Alder Lane Gazette" }
                    nav {
                        a[href = "/news"] { "News" }
                        a[href = "/culture"] { "Culture" }
                        a[href = "/sport"] { "Sport" }
                    }
                }
                main { @body }
                footer { p { "Printed in " @year " on Alder Lane." } }
            }
        }
    }

    ArticleBody<'a>(article: &'a Article) {
        h1 { @article.title }
        @for paragraph in &article.paragraphs {
            p { @paragraph }
        }
    }

    ArticleView<'a>(article: &'a Article) {
        @Layout { title: &article.title, year: article.year, body: ArticleBody { article } }
    }

    CatalogueBody<'a>(catalogue: &'a Catalogue) {
        @Categories { categories: &catalogue.categories }
        h1 { @catalogue.title }
        p { @catalogue.products.len() " products" }
        form[action = "/search"] {
            input[type = "search", name = "q"];
            button { "Search" }
        }
        div.products {
            @for product in &catalogue.products {
                @ProductView { product }
            }
        }
    }

    CatalogueView<'a>(catalogue: &'a Catalogue) {
        @Layout { title: &catalogue.title, year: catalogue.year, body: CatalogueBody { catalogue } }
    }

    Categories<'a>(categories: &'a [Category]) {
        ul.categories {
            @for category in categories.iter() {
                li[class = category.active.then_some("active")] {
                    a[href = ("/categories/", &category.slug)] { @category.name }
                }
            }
        }
    }

    ProductView<'a>(product: &'a Product) {
        article.product[id = ("product-", product.id)] {
            img[src = ("/images/", &product.slug, ".jpg"), alt = &product.name, width = "240", height = "160"];
            h2 { a[href = ("/products/", &product.slug)] { @product.name } }
            p.price {
                b { @format_args!("{:.2}", product.price) }
                @if let Some(old_price) = product.old_price {
                    " " s { @format_args!("{old_price:.2}") }
                }
                " EUR"
            }
            p { @product.description }
            ul.tags {
                @for tag in &product.tags {
                    li { @tag }
                }
            }
            p.stock {
                @match product.stock {
                    0 => { "Sold out" }
                    1..=5 => { "Only " @product.stock " left" }
                    _ => { "In stock" }
                }
            }
            p.rating[title = (format_args!("{:.1}", product.rating), " of 5")] { @product.reviews " reviews" }
            form[method = "post", action = ("/cart/", product.id)] {
                button { "Add to the cart" }
            }
        }
    }

    Hello<'a>(guest: &'a Guest) {
        p { "Hello, " @guest.name "!" }
    }
}
