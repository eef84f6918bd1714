//! axum 0.8, whose responses are those of `http`.

use axum_core::response::{IntoResponse, Response};

use crate::Body;

impl IntoResponse for Body {
    fn into_response(self) -> Response {
        http::Response::<Self>::from(self).map(axum_core::body::Body::new)
    }
}
