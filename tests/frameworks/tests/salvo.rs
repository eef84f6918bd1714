//! salvo 1.

use ptl::{Css, Html, Js, Plain, template};
use ptl_frameworks::{Guests, PAGES, TYPES};
use salvo::affix_state::insert;
use salvo::http::StatusCode;
use salvo::test::{ResponseExt as _, TestClient};
use salvo::{Router, Service, handler};
use serde::Deserialize;

#[derive(Deserialize)]
struct Signature {
    name: String,
}

mod views {
    use super::Signature;

    ptl::include_ptl!("views/salvo.ptl");
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
    let router = Router::new()
        .push(Router::with_path("html").get(html))
        .push(Router::with_path("plain").get(plain))
        .push(Router::with_path("css").get(css))
        .push(Router::with_path("js").get(js));
    let service = Service::new(router);
    for (path, media_type) in TYPES {
        let url = format!("http://localhost{path}");
        let mut response = TestClient::get(url).send(&service).await;
        assert_eq!(response.status_code, Some(StatusCode::OK));
        assert_eq!(response.headers()["content-type"], media_type);
        assert_eq!(response.take_string().await.unwrap(), "<p>");
    }
}

#[tokio::test]
async fn templates_are_handlers() {
    let router = Router::new()
        .hoop(insert("guests", Guests::default()))
        .get(views::home)
        .push(Router::with_path("function").get(function))
        .push(Router::with_path("greet/{name}").get(views::greet))
        .push(Router::with_path("sign").post(views::sign));
    let service = Service::new(router);
    for (path, status, body) in PAGES {
        let url = format!("http://localhost{path}");
        let mut response = TestClient::get(url).send(&service).await;
        let answered = response.status_code.map(|code| code.as_u16());
        assert_eq!(answered, Some(status), "{path}");
        // The text of a page about an error is salvo's.
        if status == 200 {
            assert_eq!(response.take_string().await.unwrap(), body);
        }
    }
    let request = TestClient::post("http://localhost/sign").form(&[("name", "<Fox>")]);
    let body = request.send(&service).await.take_string().await;
    assert_eq!(body.unwrap(), "<li>&lt;Fox&gt;</li>");
}
