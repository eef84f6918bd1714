//! poem 3.

use poem::error::ResponseError;
use poem::http::StatusCode;
use poem::test::TestClient;
use poem::{EndpointExt as _, Route, get, handler, post};
use ptl::{Css, Html, Js, Plain, template};
use ptl_frameworks::{Guests, PAGES, TYPES};
use serde::Deserialize;

/// There is no such guest.
#[derive(Debug)]
struct Missing;

impl std::error::Error for Missing {}

impl std::fmt::Display for Missing {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("There is no such guest.")
    }
}

impl ResponseError for Missing {
    fn status(&self) -> StatusCode {
        StatusCode::NOT_FOUND
    }
}

#[derive(Deserialize)]
struct Signature {
    name: String,
}

mod views {
    use super::{Missing, Signature};

    ptl::include_ptl!("views/poem.ptl");
}

#[handler]
fn html() -> Html {
    Html::from_trusted("<p>")
}

#[handler]
fn plain() -> Plain {
    Plain("<p>".to_owned())
}

#[handler]
fn css() -> Css {
    Css::from_trusted("<p>")
}

#[handler]
fn js() -> Js {
    Js::from_trusted("<p>")
}

/// A function that is a template, and a handler by the attribute below.
#[template]
#[handler]
fn function() -> Html {
    "<h1>Function</h1>";
}

#[tokio::test]
async fn values_have_their_types() {
    let app = Route::new()
        .at("/html", html)
        .at("/plain", plain)
        .at("/css", css)
        .at("/js", js);
    let client = TestClient::new(app);
    for (path, media_type) in TYPES {
        let response = client.get(path).send().await;
        response.assert_status_is_ok();
        response.assert_content_type(media_type);
        response.assert_text("<p>").await;
    }
}

#[tokio::test]
async fn templates_are_handlers() {
    let app = Route::new()
        .at("/", get(views::home))
        .at("/function", get(function))
        .at("/greet/:name", get(views::greet))
        .at("/sign", post(views::sign))
        .data(Guests::default());
    let client = TestClient::new(app);
    for (path, status, body) in PAGES {
        let response = client.get(path).send().await;
        assert_eq!(response.0.status().as_u16(), status, "{path}");
        response.assert_text(body).await;
    }
    let response = client.post("/sign").form(&[("name", "<Fox>")]).send().await;
    response.assert_text("<li>&lt;Fox&gt;</li>").await;
}
