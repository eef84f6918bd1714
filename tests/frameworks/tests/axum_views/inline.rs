//! `ptl!`.

use super::{Missing, Page, Signature};

ptl::ptl! {
    use axum::Form;
    use axum::extract::{Path, Query, State};
    use axum::http::HeaderMap;
    use ptl_frameworks::Guests;

    #[axum::debug_handler]
    pub(crate) async template home():
        "<h1>Guest book</h1>"

    #[axum::debug_handler]
    pub(crate) async template greet(Path(name): Path<String>, State(guests): State<Guests>) -> Result<Html, Missing>:
        let nights = guests.nights(&name).await.ok_or(Missing)?
        f!("<p title=\"{name}\">{name} stays for {nights} nights</p>")

    #[axum::debug_handler(state = Guests)]
    pub(crate) async template list(Query(Page { number, .. }): Query<Page>):
        f!("<p>page {number}</p>")

    #[axum::debug_handler(state = Guests)]
    pub(crate) async template sign(headers: HeaderMap, Form(Signature { name }): Form<Signature>):
        if headers.contains_key("hx-request"):
            entry(&name)
        else:
            "<ul>"
            entry(&name)
            "</ul>"

    template entry(name: &str):
        f!("<li>{name}</li>")
}

router!();
