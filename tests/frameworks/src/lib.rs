//! What the tests of all frameworks share: a model for templates to ask, and the types that answers must have.
//!
//! Each framework has its tests in a file of its own under `tests`, through the client that it brings for tests.

#[doc = include_str!("../../../docs/guide/web.md")]
mod guide {}

use std::collections::HashMap;
use std::sync::Arc;

/// What answers must have in the header `Content-Type`.
pub const TYPES: [(&str, &str); 4] = [
    ("/html", "text/html; charset=utf-8"),
    ("/plain", "text/plain; charset=utf-8"),
    ("/css", "text/css; charset=utf-8"),
    ("/js", "text/javascript; charset=utf-8"),
];

/// What the templates that are handlers answer: the path, the status and the body.
pub const PAGES: [(&str, u16, &str); 4] = [
    ("/", 200, "<h1>Guest book</h1>"),
    ("/function", 200, "<h1>Function</h1>"),
    (
        "/greet/Fox%20%26%20Son",
        200,
        "<p title=\"Fox &amp; Son\">Fox &amp; Son stays for 2 nights</p>",
    ),
    ("/greet/Nobody", 404, "There is no such guest."),
];

/// The guests of a house.
#[derive(Clone)]
pub struct Guests(Arc<HashMap<String, u32>>);

impl Default for Guests {
    fn default() -> Self {
        let guests = [("Fox & Son".to_owned(), 2)];
        Self(Arc::new(guests.into()))
    }
}

impl Guests {
    /// How many nights a guest stays, if there is one of that name. It takes a turn of the runtime, as a database would.
    pub async fn nights(&self, name: &str) -> Option<u32> {
        tokio::task::yield_now().await;
        self.0.get(name).copied()
    }
}
