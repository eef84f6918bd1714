//! vy: functions that return `impl IntoHtml`, nested without a step between.

use vy::prelude::*;

use super::{Engine, Role};
use crate::data::{Article, Catalogue, Category, Club, Guest, Product, Season, Table, Thread};

mod components;

pub(super) const ENGINE: Engine = Engine {
    name: "vy",
    role: Role::Peer,
    table: |data| table(data).into_string().into_bytes(),
    teams: |data| teams(data).into_string().into_bytes(),
    comments: |data| comments(data).into_string().into_bytes(),
    components: |data| cards(data).into_string().into_bytes(),
    layout: |data| article(data).into_string().into_bytes(),
    page: |data| catalogue(data).into_string().into_bytes(),
    hello: |data| hello(data).into_string().into_bytes(),
};

fn table(table: &Table) -> impl IntoHtml {
    table!(
        table
            .rows
            .iter()
            .map(|row| tr!(row.iter().map(|cell| td!(*cell))))
    )
}

fn teams(season: &Season) -> impl IntoHtml {
    html!(
        head!(title!(season.year)),
        body!(
            h1!("CSL ", season.year),
            ul!(season.teams.iter().enumerate().map(|(place, team)| li!(
                class? = (place == 0).then_some("champion"),
                b!(team.name),
                ": ",
                team.score
            )))
        )
    )
}

fn comments(thread: &Thread) -> impl IntoHtml {
    section!(
        thread
            .comments
            .iter()
            .map(|comment| article!(h2!(&comment.author), p!(&comment.text)))
    )
}

fn cards(club: &Club) -> impl IntoHtml {
    ul!(class = "cards", club.members.iter().map(components::card))
}

fn layout(title: &str, year: u32, body: impl IntoHtml) -> impl IntoHtml {
    (
        DOCTYPE,
        html!(
            lang = "en",
            head!(
                meta!(charset = "utf-8"),
                title!(title, " - The Alder Lane Gazette"),
                link!(rel = "stylesheet", href = "/style.css")
            ),
            body!(
                header!(
                    a!(class = "name", href = "/", "The Alder Lane Gazette"),
                    nav!(
                        a!(href = "/news", "News"),
                        a!(href = "/culture", "Culture"),
                        a!(href = "/sport", "Sport")
                    )
                ),
                main!(body),
                footer!(p!("Printed in ", year, " on Alder Lane."))
            )
        ),
    )
}

fn article(article: &Article) -> impl IntoHtml {
    layout(
        &article.title,
        article.year,
        (
            h1!(&article.title),
            article.paragraphs.iter().map(|paragraph| p!(paragraph)),
        ),
    )
}

fn catalogue(catalogue: &Catalogue) -> impl IntoHtml {
    layout(
        &catalogue.title,
        catalogue.year,
        (
            categories(&catalogue.categories),
            h1!(&catalogue.title),
            p!(catalogue.products.len(), " products"),
            form!(
                action = "/search",
                input!("type" = "search", name = "q"),
                button!("Search")
            ),
            div!(class = "products", catalogue.products.iter().map(product)),
        ),
    )
}

fn categories(categories: &[Category]) -> impl IntoHtml {
    ul!(
        class = "categories",
        categories.iter().map(|category| li!(
            class? = category.active.then_some("active"),
            a!(href = ("/categories/", &category.slug), &category.name)
        ))
    )
}

fn product(product: &Product) -> impl IntoHtml {
    article!(
        class = "product",
        id = ("product-", product.id),
        img!(
            src = ("/images/", &product.slug, ".jpg"),
            alt = &product.name,
            width = "240",
            height = "160"
        ),
        h2!(a!(href = ("/products/", &product.slug), &product.name)),
        price(product),
        p!(&product.description),
        ul!(class = "tags", product.tags.iter().map(|tag| li!(tag))),
        p!(class = "stock", stock(product.stock)),
        p!(
            class = "rating",
            title = (format!("{:.1}", product.rating), " of 5"),
            product.reviews,
            " reviews"
        ),
        form!(
            method = "post",
            action = ("/cart/", product.id),
            button!("Add to the cart")
        )
    )
}

fn price(product: &Product) -> impl IntoHtml {
    p!(
        class = "price",
        b!(format!("{:.2}", product.price)),
        product
            .old_price
            .map(|old_price| (" ", s!(format!("{old_price:.2}")))),
        " EUR"
    )
}

fn stock(stock: u32) -> impl IntoHtml {
    match stock {
        0 => Either3::A("Sold out"),
        1..=5 => Either3::B(("Only ", stock, " left")),
        _ => Either3::C("In stock"),
    }
}

fn hello(guest: &Guest) -> impl IntoHtml {
    p!("Hello, ", &guest.name, "!")
}
