//! warp 0.4, whose filters end in functions: `map` in those that are not async, `and_then` in those that are and may
//! fail.

use ptl::{Css, Html, Js, Plain};
use ptl_frameworks::{Guests, TYPES};
use serde::Deserialize;
use warp::Filter as _;

#[derive(Deserialize)]
struct Signature {
    name: String,
}

mod views {
    use super::Signature;

    ptl::include_ptl!("views/warp.ptl");
}

#[tokio::test]
async fn values_have_their_types() {
    let filter = warp::path("html")
        .map(|| Html::from_trusted("<p>"))
        .or(warp::path("plain").map(|| Plain("<p>".to_owned())))
        .or(warp::path("css").map(|| Css::from_trusted("<p>")))
        .or(warp::path("js").map(|| Js::from_trusted("<p>")));
    for (path, media_type) in TYPES {
        let response = warp::test::request().path(path).reply(&filter).await;
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], media_type);
        assert_eq!(response.body(), "<p>");
    }
}

#[tokio::test]
async fn templates_end_filters() {
    let guests = Guests::default();
    let greet = warp::path!("greet" / String)
        .map(|name: String| {
            percent_encoding::percent_decode_str(&name)
                .decode_utf8_lossy()
                .into_owned()
        })
        .and(warp::any().map(move || guests.clone()))
        .and_then(views::greet);
    let filter = warp::path::end()
        .map(views::home)
        .or(greet)
        .or(warp::path!("sign").and(warp::body::form()).map(views::sign));
    let expected = [
        ("/", 200, "<h1>Guest book</h1>"),
        (
            "/greet/Fox%20%26%20Son",
            200,
            "<p title=\"Fox &amp; Son\">Fox &amp; Son stays for 2 nights</p>",
        ),
        ("/greet/Nobody", 404, ""),
    ];
    for (path, status, body) in expected {
        let response = warp::test::request().path(path).reply(&filter).await;
        assert_eq!(response.status(), status);
        assert_eq!(response.body(), body);
    }
    let request = warp::test::request().method("POST").path("/sign");
    let response = request.body("name=%3CFox%3E").reply(&filter).await;
    assert_eq!(response.body(), "<li>&lt;Fox&gt;</li>");
}
