//! salvo 1.

use salvo_core::http::header::{CONTENT_TYPE, HeaderValue};
use salvo_core::{Response, Scribe};

use super::{Content, for_each_content};

macro_rules! scribe {
    ($content:ty) => {
        /// As salvo's own texts do, it keeps a type that was set before, and stands behind what was written before.
        impl Scribe for $content {
            fn render(self, response: &mut Response) {
                let headers = response.headers_mut();
                let media_type = headers.entry(CONTENT_TYPE);
                media_type.or_insert(HeaderValue::from_static(Self::MEDIA_TYPE));
                // It fails if the body is a stream, which salvo then reports, and which no text can join.
                let _ = response.write_body(self.into_string());
            }
        }
    };
}

for_each_content!(scribe);
