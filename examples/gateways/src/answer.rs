//! Answers in the form that all gateways take (RFC 3875, section 6): a head, an empty line, and the body.

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONNECTION, TRANSFER_ENCODING};
use axum::http::response::Parts;
use axum::http::{Request, Response};
use axum::response::IntoResponse as _;
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::variables::Malformed;

/// The answer to a request, to be sent chunk by chunk.
pub struct Answer {
    head: Option<Bytes>,
    body: Body,
}

impl Answer {
    /// Lets an application answer a request.
    pub async fn new(application: Router, request: Result<Request<Body>, Malformed>) -> Self {
        let response = match request {
            Ok(request) => {
                let Ok(response) = application.oneshot(request).await;
                response
            }
            Err(malformed) => malformed.into_response(),
        };
        Self::from(response)
    }

    /// The next chunk, of which the first is the head; nothing at the end.
    ///
    /// # Errors
    ///
    /// Fails if the application breaks the body off. The server should then learn that the answer is not complete.
    pub async fn next(&mut self) -> Result<Option<Bytes>, axum::Error> {
        if let Some(head) = self.head.take() {
            return Ok(Some(head));
        }
        while let Some(frame) = self.body.frame().await {
            match frame?.into_data() {
                Ok(data) if !data.is_empty() => return Ok(Some(data)),
                // Gateways have no trailers.
                _ => {}
            }
        }
        Ok(None)
    }
}

impl From<Response<Body>> for Answer {
    fn from(response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        let head = Some(head(&parts));
        Self { head, body }
    }
}

fn head(parts: &Parts) -> Bytes {
    let mut head = BytesMut::new();
    head.extend_from_slice(format!("Status: {}\r\n", parts.status).as_bytes());
    for (name, value) in &parts.headers {
        // They speak of a connection, which is the server's business.
        if name == CONNECTION || name == TRANSFER_ENCODING {
            continue;
        }
        for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
            head.extend_from_slice(part);
        }
    }
    head.extend_from_slice(b"\r\n");
    head.freeze()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::StatusCode;

    #[tokio::test]
    async fn the_head_comes_first() {
        let response = (
            StatusCode::NOT_FOUND,
            [("connection", "close"), ("x-test", "ä")],
            "Nothing",
        );
        let mut answer = Answer::from(response.into_response());
        let head =
            "Status: 404 Not Found\r\ncontent-type: text/plain; charset=utf-8\r\nx-test: ä\r\n\r\n";
        assert_eq!(answer.next().await.unwrap().unwrap(), head);
        assert_eq!(answer.next().await.unwrap().unwrap(), "Nothing");
        assert_eq!(answer.next().await.unwrap(), None);
    }

    #[tokio::test]
    async fn variables_that_describe_no_request_are_answered() {
        let mut answer = Answer::new(Router::new(), Err(Malformed)).await;
        let head = answer.next().await.unwrap().unwrap();
        assert!(head.starts_with(b"Status: 400 Bad Request\r\n"));
    }
}
