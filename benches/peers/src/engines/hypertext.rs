//! hypertext: functions that return lazy `Renderable`s, in its maud syntax.

use hypertext::{Rendered, prelude::*};

use super::{Engine, Role};
use crate::data::{Article, Catalogue, Category, Club, Guest, Product, Season, Table, Thread};

mod components;

pub(super) const ENGINE: Engine = Engine {
    name: "hypertext",
    role: Role::Peer,
    table: |data| bytes(table(data)),
    teams: |data| bytes(teams(data)),
    comments: |data| bytes(comments(data)),
    components: |data| bytes(cards(data)),
    layout: |data| bytes(article(data)),
    page: |data| bytes(catalogue(data)),
    hello: |data| bytes(hello(data)),
};

fn bytes(page: impl Renderable) -> Vec<u8> {
    let rendered: Rendered<String> = page.render();
    rendered.into_inner().into_bytes()
}

fn table(table: &Table) -> impl Renderable {
    maud! {
        table {
            @for row in &table.rows {
                tr {
                    @for cell in row {
                        td { (cell) }
                    }
                }
            }
        }
    }
}

fn teams(season: &Season) -> impl Renderable {
    maud! {
        html {
            head { title { (season.year) } }
            body {
                h1 { "CSL " (season.year) }
                ul {
                    @for (place, team) in season.teams.iter().enumerate() {
                        li class=[(place == 0).then_some("champion")] {
                            b { (team.name) } ": " (team.score)
                        }
                    }
                }
            }
        }
    }
}

fn comments(thread: &Thread) -> impl Renderable {
    maud! {
        section {
            @for comment in &thread.comments {
                article {
                    h2 { (comment.author) }
                    p { (comment.text) }
                }
            }
        }
    }
}

fn cards(club: &Club) -> impl Renderable {
    maud! {
        ul.cards {
            @for member in &club.members {
                (components::card(member))
            }
        }
    }
}

fn layout(title: &str, year: u32, body: impl Renderable) -> impl Renderable {
    maud! {
        !DOCTYPE
        html lang="en" {
            head {
                meta charset="utf-8";
                title { (title) " - The Alder Lane Gazette" }
                link rel="stylesheet" href="/style.css";
            }
            body {
                header {
                    a.name href="/" { "The Alder Lane Gazette" }
                    nav {
                        a href="/news" { "News" }
                        a href="/culture" { "Culture" }
                        a href="/sport" { "Sport" }
                    }
                }
                main { (body) }
                footer { p { "Printed in " (year) " on Alder Lane." } }
            }
        }
    }
}

fn article(article: &Article) -> impl Renderable {
    layout(
        &article.title,
        article.year,
        maud! {
            h1 { (article.title) }
            @for paragraph in &article.paragraphs {
                p { (paragraph) }
            }
        },
    )
}

fn catalogue(catalogue: &Catalogue) -> impl Renderable {
    layout(
        &catalogue.title,
        catalogue.year,
        maud! {
            (categories(&catalogue.categories))
            h1 { (catalogue.title) }
            p { (catalogue.products.len()) " products" }
            form action="/search" {
                input type="search" name="q";
                button { "Search" }
            }
            div.products {
                @for each in &catalogue.products {
                    (product(each))
                }
            }
        },
    )
}

fn categories(categories: &[Category]) -> impl Renderable {
    maud! {
        ul.categories {
            @for category in categories {
                li class=[category.active.then_some("active")] {
                    a href={ "/categories/" (category.slug) } { (category.name) }
                }
            }
        }
    }
}

fn product(product: &Product) -> impl Renderable {
    maud! {
        article.product id={ "product-" (product.id) } {
            img src={ "/images/" (product.slug) ".jpg" } alt=(product.name) width="240" height="160";
            h2 { a href={ "/products/" (product.slug) } { (product.name) } }
            p.price {
                b { (format_args!("{:.2}", product.price)) }
                @if let Some(old_price) = product.old_price {
                    " " s { (format_args!("{old_price:.2}")) }
                }
                " EUR"
            }
            p { (product.description) }
            ul.tags {
                @for tag in &product.tags {
                    li { (tag) }
                }
            }
            p.stock {
                @match product.stock {
                    0 => { "Sold out" }
                    1..=5 => { "Only " (product.stock) " left" }
                    _ => { "In stock" }
                }
            }
            p.rating title={ (format_args!("{:.1}", product.rating)) " of 5" } { (product.reviews) " reviews" }
            form method="post" action={ "/cart/" (product.id) } {
                button { "Add to the cart" }
            }
        }
    }
}

fn hello(guest: &Guest) -> impl Renderable {
    maud! {
        p { "Hello, " (guest.name) "!" }
    }
}
