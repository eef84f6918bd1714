//! Which address is answered by what.

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::http::StatusCode;
use axum::middleware::map_response;
use axum::routing::get;
use axum_extra::extract::cookie::Key;
use ptl_web::EtagLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;

use crate::assets::asset;
use crate::book::Book;
use crate::handlers::{archive, book, form, sign};
use crate::problem::with_page;
use crate::session::Scheme;
use crate::{headers, views};

/// A form with the longest texts is shorter, also where each of their characters is escaped.
const LARGEST_BODY: usize = 32 * 1024;

/// What the handlers share.
#[derive(Clone, FromRef)]
pub struct App {
    book: Book,
    key: Key,
    scheme: Scheme,
}

impl App {
    /// Serves a book. The key of the cookies is made anew: after a restart, a form that is still open has to be sent
    /// twice.
    pub fn new(book: Book, scheme: Scheme) -> Self {
        Self {
            book,
            key: Key::generate(),
            scheme,
        }
    }
}

/// The whole site.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/", get(book))
        .route("/archive", get(archive))
        .route("/sign", get(form).post(sign))
        // These templates are handlers: they take what they need from the request by themselves.
        .route("/entries/{id}", get(views::single::single))
        .route("/about", get(views::about::about))
        .route("/assets/{name}", get(asset))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .with_state(app)
        // A browser that has a page already is told so, instead of being sent it again.
        .layer(EtagLayer::weak())
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        // Forms are taken from this site's own pages alone, as browsers tell it.
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::new())
        .layer(map_response(with_page))
        .layer(map_response(headers::add))
}
