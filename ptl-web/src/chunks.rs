//! Async templates, which are rendered between two chunks.

use std::error::Error as StdError;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use ptl_runtime::__private::{Content, Kind, Written};
use ptl_runtime::{AsyncLazy, Buffer};

use crate::page::{Page, sealed::Sealed};
use crate::{Body, Error};

impl<K, F> Sealed for AsyncLazy<K, F> {}

impl<K, F, T, W> Page for AsyncLazy<K, F>
where
    K: Kind + Content,
    F: FnOnce(Buffer) -> T,
    T: Future<Output = (Buffer, W)> + Send + 'static,
    W: Written + Send + 'static,
    W::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn into_body(self) -> Body {
        Body::new(Chunks(self.chunks()), K::MEDIA_TYPE)
    }
}

struct Chunks<T, W>(ptl_runtime::Chunks<T, W>);

impl<T, W> Stream for Chunks<T, W>
where
    T: Future<Output = (Buffer, W)>,
    W: Written,
    W::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = self.0.poll_chunk(context);
        chunk.map_ok(Bytes::from).map_err(Error::new)
    }
}
