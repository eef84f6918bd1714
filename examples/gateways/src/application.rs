//! The application, which does not know by which gateway a request comes.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::routing::{get, post};
use futures_util::stream::unfold;
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize)]
pub struct Signature {
    /// Who is to be greeted.
    pub name: String,
}

mod views {
    ptl::include_ptl!("views/pages.ptl");
}

/// The application.
pub fn application() -> Router {
    Router::new()
        .route("/", get(views::home))
        .route("/greeting", post(views::greeting))
        .route("/echo", post(echo))
        .route("/clock", get(clock))
        .route("/clocks", get(clocks))
        .with_state(Clocks::default())
}

/// Sends back what it is sent, while it is being sent.
async fn echo(body: Body) -> Body {
    body
}

/// How many clocks are running.
#[derive(Clone, Default)]
struct Clocks(Arc<AtomicUsize>);

const BETWEEN_TICKS: Duration = Duration::from_millis(20);

/// A clock that runs for as long as somebody looks at it.
struct Clock(Clocks);

impl Clock {
    fn start(clocks: Clocks) -> Self {
        clocks.0.fetch_add(1, Ordering::Relaxed);
        Self(clocks)
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A page without an end: it ticks until the client goes away, and the clock is dropped.
async fn clock(State(clocks): State<Clocks>) -> Body {
    let clock = Clock::start(clocks);
    let process = std::process::id();
    let ticks = unfold((clock, 0_u64), move |(clock, tick)| async move {
        tokio::time::sleep(BETWEEN_TICKS).await;
        let line = format!("tick {tick} of process {process}\n");
        Some((Ok::<_, Infallible>(line), (clock, tick + 1)))
    });
    Body::from_stream(ticks)
}

/// How many clocks are running.
async fn clocks(State(Clocks(count)): State<Clocks>) -> String {
    count.load(Ordering::Relaxed).to_string()
}
