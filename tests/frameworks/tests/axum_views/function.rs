//! `#[template]`.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use ptl::{Html, template};
use ptl_frameworks::Guests;

use super::{Missing, Page, Signature};

#[template]
pub(crate) async fn home() -> Html {
    "<h1>Guest book</h1>";
}

#[template]
pub(crate) async fn greet(
    Path(name): Path<String>,
    State(guests): State<Guests>,
) -> Result<Html, Missing> {
    let nights = guests.nights(&name).await.ok_or(Missing)?;
    f!("<p title=\"{name}\">{name} stays for {nights} nights</p>");
}

#[template]
#[axum::debug_handler(state = Guests)]
pub(crate) async fn list(Query(Page { number, .. }): Query<Page>) -> Html {
    f!("<p>page {number}</p>");
}

#[template]
pub(crate) async fn sign(headers: HeaderMap, Form(Signature { name }): Form<Signature>) -> Html {
    if headers.contains_key("hx-request") {
        entry(&name);
    } else {
        "<ul>";
        entry(&name);
        "</ul>";
    }
}

#[template]
fn entry(name: &str) -> Html {
    f!("<li>{name}</li>");
}

router!();
