//! axum 0.8: templates are handlers as they stand, whichever door they come through.

mod axum_views;

use axum::Router;
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Request, StatusCode};
use axum::routing::get;
use http_body_util::BodyExt as _;
use ptl::{Css, Html, Js, Plain};
use ptl_frameworks::TYPES;
use tower::ServiceExt as _;

use axum_views::{built, function, included, inline};

/// The status, the type and the body of the answer to a request.
async fn answer(router: Router, request: Request<Body>) -> (StatusCode, String, String) {
    let Ok(response) = router.oneshot(request).await;
    let status = response.status();
    let media_type = response.headers()[CONTENT_TYPE]
        .to_str()
        .unwrap()
        .to_owned();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, media_type, String::from_utf8(body.into()).unwrap())
}

fn ask(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn values_have_their_types() {
    let router = Router::new()
        .route("/html", get(async || Html::from_trusted("<p>")))
        .route("/plain", get(async || Plain("<p>".to_owned())))
        .route("/css", get(async || Css::from_trusted("<p>")))
        .route("/js", get(async || Js::from_trusted("<p>")));
    for (path, expected) in TYPES {
        let answer = answer(router.clone(), ask(path)).await;
        assert_eq!(
            answer,
            (StatusCode::OK, expected.to_owned(), "<p>".to_owned())
        );
    }
}

#[tokio::test]
async fn templates_are_handlers() {
    for router in [
        included::router(),
        inline::router(),
        function::router(),
        built::router(),
    ] {
        let (status, media_type, body) = answer(router.clone(), ask("/")).await;
        assert_eq!(body, "<h1>Guest book</h1>");
        assert_eq!(
            (status, &*media_type),
            (StatusCode::OK, "text/html; charset=utf-8")
        );

        let (status, _, body) = answer(router.clone(), ask("/greet/Fox%20%26%20Son")).await;
        assert_eq!(
            body,
            "<p title=\"Fox &amp; Son\">Fox &amp; Son stays for 2 nights</p>"
        );
        assert_eq!(status, StatusCode::OK);

        let (_, _, body) = answer(router, ask("/list?number=3")).await;
        assert_eq!(body, "<p>page 3</p>");
    }
}

#[tokio::test]
async fn a_template_that_fails_answers_with_its_error() {
    for router in [
        included::router(),
        inline::router(),
        function::router(),
        built::router(),
    ] {
        let (status, media_type, body) = answer(router, ask("/greet/Nobody")).await;
        assert_eq!(
            (status, &*media_type),
            (StatusCode::NOT_FOUND, "text/html; charset=utf-8")
        );
        assert_eq!(body, "<p>There is no such guest.</p>");
    }
}

#[tokio::test]
async fn forms_are_parameters_and_fragments_are_templates() {
    for router in [
        included::router(),
        inline::router(),
        function::router(),
        built::router(),
    ] {
        let form =
            || Request::post("/sign").header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let whole = form().body("name=%3CFox%3E".into()).unwrap();
        let (_, _, body) = answer(router.clone(), whole).await;
        assert_eq!(body, "<ul><li>&lt;Fox&gt;</li></ul>");

        let fragment = form()
            .header("HX-Request", "true")
            .body("name=Fox".into())
            .unwrap();
        let (_, _, body) = answer(router, fragment).await;
        assert_eq!(body, "<li>Fox</li>");
    }
}
