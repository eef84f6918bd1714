//! rocket 0.5.

use ptl::{Css, Html, Js, Plain, template};
use ptl_frameworks::{Guests, PAGES, TYPES};
use rocket::http::{ContentType, Status};
use rocket::local::blocking::Client;
use rocket::{FromForm, get, routes};

#[derive(FromForm)]
struct Signature {
    name: String,
}

mod views {
    use super::Signature;

    ptl::include_ptl!("views/rocket.ptl");
}

#[get("/html")]
fn html() -> Html {
    Html::from_trusted("<p>")
}

#[get("/plain")]
fn plain() -> Plain {
    Plain("<p>".to_owned())
}

#[get("/css")]
fn css() -> Css {
    Css::from_trusted("<p>")
}

#[get("/js")]
fn js() -> Js {
    Js::from_trusted("<p>")
}

/// A function that is a template, and a route by the attribute below.
#[template]
#[get("/function")]
fn function() -> Html {
    "<h1>Function</h1>";
}

fn client(routes: Vec<rocket::Route>) -> Client {
    let rocket = rocket::build().manage(Guests::default()).mount("/", routes);
    Client::tracked(rocket).unwrap()
}

#[test]
fn values_have_their_types() {
    let client = client(routes![html, plain, css, js]);
    for (path, media_type) in TYPES {
        let response = client.get(path).dispatch();
        assert_eq!(response.status(), Status::Ok);
        assert_eq!(response.headers().get_one("Content-Type"), Some(media_type));
        assert_eq!(response.into_string().as_deref(), Some("<p>"));
    }
}

#[test]
fn templates_are_routes() {
    let client = client(routes![function, views::home, views::greet, views::sign]);
    for (path, status, body) in PAGES {
        let response = client.get(path).dispatch();
        assert_eq!(response.status().code, status, "{path}");
        assert_eq!(response.into_string().as_deref(), Some(body));
    }
    let request = client
        .post("/sign")
        .header(ContentType::Form)
        .body("name=%3CFox%3E");
    let body = request.dispatch().into_string();
    assert_eq!(body.as_deref(), Some("<li>&lt;Fox&gt;</li>"));
}
