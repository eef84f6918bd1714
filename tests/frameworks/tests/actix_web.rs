//! actix-web 4.

use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::web::{Data, get};
use actix_web::{App, HttpResponse, ResponseError};
use ptl::{Css, Html, Js, Plain, template};
use ptl_frameworks::{Guests, PAGES, TYPES};
use serde::Deserialize;

/// There is no such guest.
#[derive(Debug)]
struct Missing;

impl std::fmt::Display for Missing {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("There is no such guest.")
    }
}

impl ResponseError for Missing {
    fn error_response(&self) -> HttpResponse {
        HttpResponse::NotFound().body(self.to_string())
    }
}

#[derive(Deserialize)]
struct Signature {
    name: String,
}

mod views {
    use super::{Missing, Signature};

    ptl::include_ptl!("views/actix_web.ptl");
}

/// A function that is a template, and a service by the attribute below.
#[template]
#[actix_web::get("/function")]
async fn function() -> Html {
    "<h1>Function</h1>";
}

#[actix_web::test]
async fn values_have_their_types() {
    let app = App::new()
        .route("/html", get().to(async || Html::from_trusted("<p>")))
        .route("/plain", get().to(async || Plain("<p>".to_owned())))
        .route("/css", get().to(async || Css::from_trusted("<p>")))
        .route("/js", get().to(async || Js::from_trusted("<p>")));
    let app = init_service(app).await;
    for (path, media_type) in TYPES {
        let response = call_service(&app, TestRequest::get().uri(path).to_request()).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers().get(CONTENT_TYPE).unwrap(), media_type);
        assert_eq!(read_body(response).await, "<p>");
    }
}

#[actix_web::test]
async fn templates_are_handlers() {
    let app = App::new()
        .app_data(Data::new(Guests::default()))
        .route("/", get().to(views::home))
        .service(views::greet)
        .service(function)
        .service(views::sign);
    let app = init_service(app).await;
    for (path, status, body) in PAGES {
        let response = call_service(&app, TestRequest::get().uri(path).to_request()).await;
        assert_eq!(response.status().as_u16(), status, "{path}");
        assert_eq!(read_body(response).await, body);
    }
}

#[actix_web::test]
async fn forms_are_parameters() {
    let app = init_service(App::new().service(views::sign)).await;
    let request = TestRequest::post()
        .uri("/sign")
        .set_form([("name", "<Fox>")]);
    let response = call_service(&app, request.to_request()).await;
    assert_eq!(read_body(response).await, "<li>&lt;Fox&gt;</li>");
}
