//! Bodies of responses.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_TYPE, HeaderValue};
use http_body::Frame;

use crate::Error;

type Chunks = dyn Stream<Item = Result<Bytes, Error>> + Send;

/// The body of a response that is rendered while it is sent. Made by [`stream`](crate::stream()).
#[must_use = "nothing is rendered until the body is sent"]
pub struct Body {
    /// None when all of it has been sent. Nobody ever locks it: some frameworks want a body to be `Sync`, which it is as
    /// long as it is only used by whoever has it alone.
    chunks: Option<Mutex<Pin<Box<Chunks>>>>,
    media_type: &'static str,
}

impl Body {
    pub(crate) fn new(
        chunks: impl Stream<Item = Result<Bytes, Error>> + Send + 'static,
        media_type: &'static str,
    ) -> Self {
        Self {
            chunks: Some(Mutex::new(Box::pin(chunks))),
            media_type,
        }
    }

    /// What the template makes, as a header says it: `text/html; charset=utf-8`, for example.
    pub const fn media_type(&self) -> &'static str {
        self.media_type
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(chunks) = &mut self.chunks else {
            return Poll::Ready(None);
        };
        let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        let chunk = chunks.as_mut().poll_next(context);
        // Behind an error comes nothing.
        if let Poll::Ready(None | Some(Err(_))) = &chunk {
            self.chunks = None;
        }
        chunk
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        self.poll_chunk(context).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.chunks.is_none()
    }
}

impl Stream for Body {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

/// A response with the status 200, and the page with its content type. `B` is [`Body`], or whatever a framework makes of it.
impl<B: From<Body>> From<Body> for http::Response<B> {
    fn from(body: Body) -> Self {
        let media_type = HeaderValue::from_static(body.media_type);
        let mut response = Self::new(body.into());
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        response
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Body")
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}
