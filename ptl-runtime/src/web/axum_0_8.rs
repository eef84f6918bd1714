//! axum 0.8, whose responses are those of `http`.

use axum_core::response::{IntoResponse, Response};

use super::for_each_content;

macro_rules! into_response {
    ($content:ty) => {
        impl IntoResponse for $content {
            fn into_response(self) -> Response {
                self.into()
            }
        }
    };
}

for_each_content!(into_response);
