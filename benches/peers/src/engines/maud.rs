//! maud: functions that return `Markup`, with partials and layouts as its book has them.

use maud::{DOCTYPE, Markup, html};

use super::{Engine, Role};
use crate::data::{Article, Catalogue, Category, Club, Guest, Product, Season, Table, Thread};

mod components;

pub(super) const ENGINE: Engine = Engine {
    name: "maud",
    role: Role::Peer,
    table: |data| table(data).into_string().into_bytes(),
    teams: |data| teams(data).into_string().into_bytes(),
    comments: |data| comments(data).into_string().into_bytes(),
    components: |data| cards(data).into_string().into_bytes(),
    layout: |data| article(data).into_string().into_bytes(),
    page: |data| catalogue(data).into_string().into_bytes(),
    hello: |data| hello(data).into_string().into_bytes(),
};

fn table(table: &Table) -> Markup {
    html! {
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

fn teams(season: &Season) -> Markup {
    html! {
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

fn comments(thread: &Thread) -> Markup {
    html! {
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

fn cards(club: &Club) -> Markup {
    html! {
        ul.cards {
            @for member in &club.members {
                (components::card(member))
            }
        }
    }
}

// A layout takes its body by value, as in the book of maud.
#[allow(clippy::needless_pass_by_value)]
fn layout(title: &str, year: u32, body: Markup) -> Markup {
    html! {
        (DOCTYPE)
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

fn article(article: &Article) -> Markup {
    layout(
        &article.title,
        article.year,
        html! {
            h1 { (article.title) }
            @for paragraph in &article.paragraphs {
                p { (paragraph) }
            }
        },
    )
}

fn catalogue(catalogue: &Catalogue) -> Markup {
    layout(
        &catalogue.title,
        catalogue.year,
        html! {
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

fn categories(categories: &[Category]) -> Markup {
    html! {
        ul.categories {
            @for category in categories {
                li class=[category.active.then_some("active")] {
                    a href={ "/categories/" (category.slug) } { (category.name) }
                }
            }
        }
    }
}

fn product(product: &Product) -> Markup {
    html! {
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

fn hello(guest: &Guest) -> Markup {
    html! {
        p { "Hello, " (guest.name) "!" }
    }
}
