//! Pages that each framework sends while they are rendered.

use http_body_util::BodyExt as _;
use ptl_web::{Body, stream};

mod views {
    ptl::ptl! {
        pub template rows(count: u32):
            for row in 0..count:
                "<tr><td>"; row; " < 7</td></tr>"
    }
}

const ROWS: u32 = 10_000;
const TYPE: &str = "text/html; charset=utf-8";

fn page() -> Body {
    stream(ptl::lazy!(views::rows(ROWS)))
}

fn expected() -> String {
    views::rows(ROWS).into_string()
}

#[actix_web::test]
async fn actix_web() {
    use actix_web::test::{TestRequest, call_service, init_service, read_body};
    use actix_web::{App, HttpResponse, web::get};

    let index = async || {
        let page = page();
        HttpResponse::Ok()
            .content_type(page.media_type())
            .streaming(page)
    };
    let app = init_service(App::new().route("/", get().to(index))).await;
    let response = call_service(&app, TestRequest::get().to_request()).await;
    assert_eq!(response.headers().get("content-type").unwrap(), TYPE);
    assert_eq!(read_body(response).await, expected());
}

#[tokio::test]
async fn axum() {
    use axum::{Router, body::Body, extract::Request, routing::get};
    use tower::ServiceExt as _;

    let app = Router::new().route("/", get(async || page()));
    let response = app.oneshot(Request::new(Body::empty())).await.unwrap();
    assert_eq!(response.headers()["content-type"], TYPE);
    assert_eq!(response.collect().await.unwrap().to_bytes(), expected());
}

#[tokio::test]
async fn poem() {
    use poem::{Body, Response, Route, get, handler, test::TestClient};

    #[handler]
    fn index() -> Response {
        let page = page();
        Response::builder()
            .content_type(page.media_type())
            .body(Body::from_bytes_stream(page))
    }

    let client = TestClient::new(Route::new().at("/", get(index)));
    let response = client.get("/").send().await;
    response.assert_content_type(TYPE);
    response.assert_text(expected()).await;
}

#[rocket::async_test]
async fn rocket() {
    use rocket::http::ContentType;
    use rocket::local::asynchronous::Client;
    use rocket::response::stream::ReaderStream;
    use rocket::{get, routes};
    use tokio_util::io::StreamReader;

    #[get("/")]
    fn index() -> (ContentType, ReaderStream![StreamReader<Body, bytes::Bytes>]) {
        let reader = StreamReader::new(page());
        (ContentType::HTML, ReaderStream::one(reader))
    }

    let client = Client::tracked(rocket::build().mount("/", routes![index]))
        .await
        .unwrap();
    let response = client.get("/").dispatch().await;
    assert_eq!(response.content_type(), Some(ContentType::HTML));
    assert_eq!(response.into_string().await, Some(expected()));
}

#[tokio::test]
async fn salvo() {
    use salvo::prelude::*;
    use salvo::test::{ResponseExt as _, TestClient};

    #[handler]
    fn index(response: &mut Response) {
        let page = page();
        response
            .add_header("content-type", page.media_type(), true)
            .unwrap();
        response.stream(page);
    }

    let service = Service::new(Router::new().get(index));
    let mut response = TestClient::get("http://localhost/").send(&service).await;
    assert_eq!(response.headers()["content-type"], TYPE);
    assert_eq!(response.take_string().await.unwrap(), expected());
}

#[tokio::test]
async fn warp() {
    use warp::{Filter as _, reply};

    let index = warp::any().map(|| {
        let page = page();
        let media_type = page.media_type();
        reply::with_header(reply::stream(page), "content-type", media_type)
    });
    let response = warp::test::request().reply(&index).await;
    assert_eq!(response.headers()["content-type"], TYPE);
    assert_eq!(response.body(), expected().as_bytes());
}
