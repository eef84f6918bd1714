//! Pages with entity tags, by way of axum.

use axum::Router;
use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{Method, Request, Response, StatusCode};
use axum::routing::get;
use http_body_util::BodyExt as _;
use ptl_web::EtagLayer;
use tower::ServiceExt as _;

ptl::ptl! {
    template page(title: &str):
        "<h1>"; title; "</h1>"
}

fn app(layer: EtagLayer) -> Router {
    let index = || async { ([(VARY, "cookie")], page("A").into_string()) };
    Router::new()
        .route("/", get(index).post(index))
        .route("/other", get(|| async { page("B").into_string() }))
        .route(
            "/secret",
            get(|| async { ([(CACHE_CONTROL, "private, No-Store")], "secret") }),
        )
        .route("/error", get(|| async { (StatusCode::NOT_FOUND, "none") }))
        .route("/own", get(|| async { ([(ETAG, "\"own\"")], "own") }))
        .route(
            "/stream",
            get(|| async { ptl_web::stream(ptl::lazy!(page("A"))) }),
        )
        .layer(layer)
}

async fn ask(layer: EtagLayer, method: Method, path: &str, known: Option<&str>) -> Response<Body> {
    let mut request = Request::builder().method(method).uri(path);
    if let Some(known) = known {
        request = request.header(IF_NONE_MATCH, known);
    }
    let request = request.body(Body::empty()).expect("this is a request");
    app(layer)
        .oneshot(request)
        .await
        .expect("a router does not fail")
}

fn tag(response: &Response<Body>) -> Option<&str> {
    response.headers().get(ETAG)?.to_str().ok()
}

async fn text(response: Response<Body>) -> String {
    let body = response
        .into_body()
        .collect()
        .await
        .expect("the body is whole");
    String::from_utf8(body.to_bytes().to_vec()).expect("the body is text")
}

#[tokio::test]
async fn a_page_that_is_known_is_not_sent_again() {
    let layer = EtagLayer::weak();
    let first = ask(layer, Method::GET, "/", None).await;
    let known = tag(&first).expect("a page has a tag").to_owned();
    assert!(
        known.starts_with("W/\"") && known.len() == 2 + 34,
        "{known}"
    );
    assert_eq!(text(first).await, "<h1>A</h1>");

    let again = ask(layer, Method::GET, "/", Some(&known)).await;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(tag(&again), Some(known.as_str()));
    assert_eq!(again.headers()[VARY], "cookie");
    assert!(!again.headers().contains_key(CONTENT_TYPE));
    assert!(
        again
            .headers()
            .get(CONTENT_LENGTH)
            .is_none_or(|length| length == "0")
    );
    assert_eq!(text(again).await, "");

    let other = ask(layer, Method::GET, "/other", Some(&known)).await;
    assert_eq!(other.status(), StatusCode::OK);
    assert_eq!(text(other).await, "<h1>B</h1>");
}

#[tokio::test]
async fn a_strong_tag_has_no_mark_and_is_compared_alike() {
    let first = ask(EtagLayer::strong(), Method::GET, "/", None).await;
    let known = tag(&first).expect("a page has a tag");
    assert!(known.starts_with('"'));
    let list = format!("\"x\", W/{known}");
    let again = ask(EtagLayer::strong(), Method::GET, "/", Some(&list)).await;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn only_pages_that_are_rendered_at_once_and_may_be_kept_get_a_tag() {
    for path in ["/secret", "/error", "/stream"] {
        let response = ask(EtagLayer::weak(), Method::GET, path, Some("*")).await;
        assert_eq!(tag(&response), None, "{path}");
        assert_ne!(response.status(), StatusCode::NOT_MODIFIED, "{path}");
    }
    let posted = ask(EtagLayer::weak(), Method::POST, "/", Some("*")).await;
    assert_eq!((posted.status(), tag(&posted)), (StatusCode::OK, None));
}

#[tokio::test]
async fn a_tag_that_is_there_is_kept() {
    for method in [Method::GET, Method::HEAD] {
        let response = ask(EtagLayer::weak(), method.clone(), "/own", None).await;
        assert_eq!(
            (response.status(), tag(&response)),
            (StatusCode::OK, Some("\"own\""))
        );
        let response = ask(EtagLayer::weak(), method, "/own", Some("\"own\"")).await;
        assert_eq!(response.status(), StatusCode::NOT_MODIFIED);
    }
}
