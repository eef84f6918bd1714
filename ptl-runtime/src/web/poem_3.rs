//! poem 3.

use poem::{IntoResponse, Response};

use super::{Content, for_each_content};

macro_rules! into_response {
    ($content:ty) => {
        impl IntoResponse for $content {
            fn into_response(self) -> Response {
                Response::builder()
                    .content_type(Self::MEDIA_TYPE)
                    .body(self.into_string())
            }
        }
    };
}

for_each_content!(into_response);
