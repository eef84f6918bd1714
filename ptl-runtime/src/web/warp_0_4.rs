//! warp 0.4, whose responses are those of `http`.

use warp::reply::{Reply, Response};

use super::for_each_content;

macro_rules! reply {
    ($content:ty) => {
        impl Reply for $content {
            fn into_response(self) -> Response {
                self.into()
            }
        }
    };
}

for_each_content!(reply);
