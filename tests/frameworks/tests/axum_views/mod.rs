//! The same handlers through every door.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ptl::Html;
use serde::Deserialize;

/// There is no guest of that name.
pub(crate) struct Missing;

impl IntoResponse for Missing {
    fn into_response(self) -> Response {
        let page = Html::from_trusted("<p>There is no such guest.</p>");
        (StatusCode::NOT_FOUND, page).into_response()
    }
}

#[derive(Deserialize)]
pub(crate) struct Page {
    pub(crate) number: u32,
}

#[derive(Deserialize)]
pub(crate) struct Signature {
    pub(crate) name: String,
}

/// A router that has the templates of the module around it as handlers.
macro_rules! router {
    () => {
        pub(crate) fn router() -> axum::Router {
            use axum::routing::{get, post};

            axum::Router::new()
                .route("/", get(home))
                .route("/greet/{name}", get(greet))
                .route("/list", get(list))
                .route("/sign", post(sign))
                .with_state(ptl_frameworks::Guests::default())
        }
    };
}

pub(crate) mod included {
    use super::{Missing, Page, Signature};

    ptl::include_ptl!("views/axum.ptl");
    router!();
}

pub(crate) mod built {
    use super::{Missing, Page, Signature};

    ptl::include_built!("views/axum.ptl");
    router!();
}

pub(crate) mod function;
pub(crate) mod inline;
