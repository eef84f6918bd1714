//! salvo 1.

use salvo_core::http::header::{CONTENT_TYPE, HeaderValue};
use salvo_core::{Response, Scribe};

use super::{Content, for_each_content};

macro_rules! scribe {
    ($content:ty) => {
        impl Scribe for $content {
            fn render(self, response: &mut Response) {
                let media_type = HeaderValue::from_static(Self::MEDIA_TYPE);
                response.headers_mut().insert(CONTENT_TYPE, media_type);
                response.body(self.into_string());
            }
        }
    };
}

for_each_content!(scribe);
