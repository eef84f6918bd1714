//! rocket 0.5.

use std::io::Cursor;

use rocket::Request;
use rocket::http::Header;
use rocket::http::hyper::header::CONTENT_TYPE;
use rocket::response::{Responder, Response, Result};

use super::{Content, for_each_content};

macro_rules! responder {
    ($content:ty) => {
        impl<'r> Responder<'r, 'static> for $content {
            fn respond_to(self, _: &'r Request<'_>) -> Result<'static> {
                let body = self.into_string();
                Response::build()
                    .header(Header::new(CONTENT_TYPE.as_str(), Self::MEDIA_TYPE))
                    .sized_body(body.len(), Cursor::new(body))
                    .ok()
            }
        }
    };
}

for_each_content!(responder);
