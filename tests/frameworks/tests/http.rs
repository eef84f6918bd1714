//! `http` 1: a service of tower, and a server and a client of hyper that meet in memory.

use std::convert::Infallible;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Empty, Full};
use hyper_util::rt::TokioIo;
use ptl::{Css, Html, Js, Plain};
use ptl_frameworks::TYPES;
use tower::ServiceExt as _;

/// Answers each path of `TYPES` with a value of its type.
async fn answer<In, Out: From<String>>(request: Request<In>) -> Result<Response<Out>, Infallible> {
    Ok(match request.uri().path() {
        "/plain" => Plain("<p>".to_owned()).into(),
        "/css" => Css::from_trusted("<p>").into(),
        "/js" => Js::from_trusted("<p>").into(),
        _ => Html::from_trusted("<p>").into(),
    })
}

#[tokio::test]
async fn tower_hands_the_response_on() {
    for (path, media_type) in TYPES {
        let request = Request::get(path).body(()).unwrap();
        let Ok(response) = tower::service_fn(answer).oneshot(request).await;
        let response: Response<String> = response;
        assert_eq!(response.headers()["content-type"], media_type);
        assert_eq!(response.body(), "<p>");
    }
}

#[tokio::test]
async fn hyper_sends_the_response() {
    for (path, media_type) in TYPES {
        let (client, server) = tokio::io::duplex(4096);
        let service = hyper::service::service_fn(answer::<_, Full<Bytes>>);
        let serving = hyper::server::conn::http1::Builder::new();
        tokio::spawn(serving.serve_connection(TokioIo::new(server), service));
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(client))
            .await
            .unwrap();
        tokio::spawn(connection);

        let request = Request::get(path).body(Empty::<Bytes>::new()).unwrap();
        let response = sender.send_request(request).await.unwrap();
        assert_eq!(response.headers()["content-type"], media_type);
        assert_eq!(response.headers()["content-length"], "3");
        assert_eq!(
            response.into_body().collect().await.unwrap().to_bytes(),
            "<p>"
        );
    }
}
