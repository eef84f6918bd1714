//! What can go wrong with a request, and the page that says so.

use axum::http::StatusCode;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::book::Error;
use crate::views;

/// Why a request has no answer.
#[derive(Debug)]
pub enum Problem {
    /// There is nothing at this address.
    NotFound,
    /// The book could not be read or written.
    Book(Error),
    /// The operating system has no random numbers to give.
    Random(getrandom::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Book(error)
    }
}

impl From<getrandom::Error> for Problem {
    fn from(error: getrandom::Error) -> Self {
        Self::Random(error)
    }
}

/// The status alone: `with_page` adds the page. What the visitor need not know is told to whoever runs the program.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Book(error) => internal(&error),
            Self::Random(error) => internal(&error),
        };
        status.into_response()
    }
}

fn internal(error: &dyn std::error::Error) -> StatusCode {
    eprintln!("error: {error}");
    StatusCode::INTERNAL_SERVER_ERROR
}

/// Gives a page to every error that comes without one: from here, from extractors, and from layers.
pub(crate) async fn with_page(response: Response) -> Response {
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    if !is_error || is_html(&response) {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(CONTENT_TYPE);
    parts.headers.remove(CONTENT_LENGTH);
    let page = views::problem::problem(status);
    (parts, page).into_response()
}

fn is_html(response: &Response) -> bool {
    let content_type = response.headers().get(CONTENT_TYPE);
    content_type.is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}
