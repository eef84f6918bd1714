//! `http` 1, and so hyper 1 and tower: a response with any body that can be made of a string.

use alloc::string::String;

use http::Response;
use http::header::{CONTENT_TYPE, HeaderValue};

use super::{Content, for_each_content};

macro_rules! into_response {
    ($content:ty) => {
        /// A response with the status 200, the content's type and, as its body, the content.
        impl<B: From<String>> From<$content> for Response<B> {
            fn from(content: $content) -> Self {
                let mut response = Self::new(content.into_string().into());
                let media_type = HeaderValue::from_static(<$content>::MEDIA_TYPE);
                response.headers_mut().insert(CONTENT_TYPE, media_type);
                response
            }
        }
    };
}

for_each_content!(into_response);
