//! What somebody writes who wants no template engine: `write!` into a `String`, and a function that escapes.

mod escaped;

use std::fmt::{self, Write};

use self::escaped::Escaped;
use super::{Engine, Role};
use crate::data::{
    Article, Catalogue, Category, Club, Guest, Member, Product, Season, Table, Thread,
};

pub(super) const ENGINE: Engine = Engine {
    name: "write! by hand",
    role: Role::Yardstick,
    table: |table| finish(|out| write_table(out, table)),
    teams: |season| finish(|out| write_teams(out, season)),
    comments: |thread| finish(|out| write_comments(out, thread)),
    components: |club| finish(|out| write_cards(out, club)),
    layout: |article| finish(|out| write_article(out, article)),
    page: |catalogue| finish(|out| write_catalogue(out, catalogue)),
    hello: |guest| finish(|out| write_hello(out, guest)),
};

fn finish(write: impl FnOnce(&mut String) -> fmt::Result) -> Vec<u8> {
    let mut out = String::new();
    write(&mut out).expect("writing to a string does not fail");
    out.into_bytes()
}

fn write_table(out: &mut String, table: &Table) -> fmt::Result {
    out.push_str("<table>");
    for row in &table.rows {
        out.push_str("<tr>");
        for cell in row {
            write!(out, "<td>{cell}</td>")?;
        }
        out.push_str("</tr>");
    }
    out.push_str("</table>");
    Ok(())
}

fn write_teams(out: &mut String, season: &Season) -> fmt::Result {
    let Season { year, teams } = season;
    write!(
        out,
        "<html><head><title>{year}</title></head><body><h1>CSL {year}</h1><ul>"
    )?;
    for (place, team) in teams.iter().enumerate() {
        let class = if place == 0 {
            " class=\"champion\""
        } else {
            ""
        };
        write!(
            out,
            "<li{class}><b>{}</b>: {}</li>",
            Escaped(team.name),
            team.score
        )?;
    }
    out.push_str("</ul></body></html>");
    Ok(())
}

fn write_comments(out: &mut String, thread: &Thread) -> fmt::Result {
    out.push_str("<section>");
    for comment in &thread.comments {
        write!(
            out,
            "<article><h2>{}</h2><p>{}</p></article>",
            Escaped(&comment.author),
            Escaped(&comment.text)
        )?;
    }
    out.push_str("</section>");
    Ok(())
}

fn write_cards(out: &mut String, club: &Club) -> fmt::Result {
    out.push_str("<ul class=\"cards\">");
    for member in &club.members {
        write_card(out, member)?;
    }
    out.push_str("</ul>");
    Ok(())
}

fn write_card(out: &mut String, member: &Member) -> fmt::Result {
    let name = Escaped(&member.name);
    let Member { id, messages, .. } = member;
    write!(
        out,
        "<li class=\"card\"><img class=\"avatar\" src=\"/avatars/{id}.png\" alt=\"{name}\"><h3>{name}</h3>\
         <span class=\"badge badge-messages\">{messages}</span>"
    )?;
    write_button(out, "Profile", "primary", *id)?;
    write_button(out, "Message", "plain", *id)?;
    out.push_str("</li>");
    Ok(())
}

fn write_button(out: &mut String, label: &str, kind: &str, id: u32) -> fmt::Result {
    write!(
        out,
        "<a class=\"button button-{kind}\" href=\"/members/{id}\">{label}</a>"
    )
}

fn write_layout(
    out: &mut String,
    title: &str,
    year: u32,
    body: impl FnOnce(&mut String) -> fmt::Result,
) -> fmt::Result {
    write!(
        out,
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <title>{} - The Alder Lane Gazette</title>\
         <link rel=\"stylesheet\" href=\"/style.css\"></head><body>\
         <header><a class=\"name\" href=\"/\">The Alder Lane Gazette</a>\
         <nav><a href=\"/news\">News</a><a href=\"/culture\">Culture</a><a href=\"/sport\">Sport</a></nav></header>\
         <main>",
        Escaped(title)
    )?;
    body(out)?;
    write!(
        out,
        "</main><footer><p>Printed in {year} on Alder Lane.</p></footer></body></html>"
    )
}

fn write_article(out: &mut String, article: &Article) -> fmt::Result {
    write_layout(out, &article.title, article.year, |out| {
        write!(out, "<h1>{}</h1>", Escaped(&article.title))?;
        for paragraph in &article.paragraphs {
            write!(out, "<p>{}</p>", Escaped(paragraph))?;
        }
        Ok(())
    })
}

fn write_catalogue(out: &mut String, catalogue: &Catalogue) -> fmt::Result {
    write_layout(out, &catalogue.title, catalogue.year, |out| {
        write_categories(out, &catalogue.categories)?;
        write!(
            out,
            "<h1>{}</h1><p>{} products</p>\
             <form action=\"/search\"><input type=\"search\" name=\"q\"><button>Search</button></form>\
             <div class=\"products\">",
            Escaped(&catalogue.title),
            catalogue.products.len()
        )?;
        for product in &catalogue.products {
            write_product(out, product)?;
        }
        out.push_str("</div>");
        Ok(())
    })
}

fn write_categories(out: &mut String, categories: &[Category]) -> fmt::Result {
    out.push_str("<ul class=\"categories\">");
    for category in categories {
        let class = if category.active {
            " class=\"active\""
        } else {
            ""
        };
        write!(
            out,
            "<li{class}><a href=\"/categories/{}\">{}</a></li>",
            Escaped(&category.slug),
            Escaped(&category.name)
        )?;
    }
    out.push_str("</ul>");
    Ok(())
}

fn write_product(out: &mut String, product: &Product) -> fmt::Result {
    let (id, price) = (product.id, product.price);
    let (slug, name) = (Escaped(&product.slug), Escaped(&product.name));
    write!(
        out,
        "<article class=\"product\" id=\"product-{id}\">\
         <img src=\"/images/{slug}.jpg\" alt=\"{name}\" width=\"240\" height=\"160\">\
         <h2><a href=\"/products/{slug}\">{name}</a></h2><p class=\"price\"><b>{price:.2}</b>"
    )?;
    if let Some(old_price) = product.old_price {
        write!(out, " <s>{old_price:.2}</s>")?;
    }
    write!(
        out,
        " EUR</p><p>{}</p><ul class=\"tags\">",
        Escaped(&product.description)
    )?;
    for tag in &product.tags {
        write!(out, "<li>{}</li>", Escaped(tag))?;
    }
    out.push_str("</ul><p class=\"stock\">");
    match product.stock {
        0 => out.push_str("Sold out"),
        stock @ 1..=5 => write!(out, "Only {stock} left")?,
        _ => out.push_str("In stock"),
    }
    write!(
        out,
        "</p><p class=\"rating\" title=\"{:.1} of 5\">{} reviews</p>\
         <form method=\"post\" action=\"/cart/{id}\"><button>Add to the cart</button></form></article>",
        product.rating, product.reviews
    )
}

fn write_hello(out: &mut String, guest: &Guest) -> fmt::Result {
    write!(out, "<p>Hello, {}!</p>", Escaped(&guest.name))
}
