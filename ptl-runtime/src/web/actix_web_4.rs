//! actix-web 4.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, Responder};
use alloc::string::String;

use super::{Content, for_each_content};

macro_rules! responder {
    ($content:ty) => {
        impl Responder for $content {
            type Body = String;

            fn respond_to(self, _: &HttpRequest) -> HttpResponse<String> {
                let mut response = HttpResponse::with_body(StatusCode::OK, self.into_string());
                let media_type = HeaderValue::from_static(Self::MEDIA_TYPE);
                response.headers_mut().insert(CONTENT_TYPE, media_type);
                response
            }
        }
    };
}

for_each_content!(responder);
