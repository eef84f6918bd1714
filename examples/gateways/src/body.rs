//! Bodies of requests, which come in while the application runs.

use std::io;

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use futures_util::stream::poll_fn;
use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::sync::mpsc;

/// How much is read at once.
const CHUNK: usize = 16 * 1024;

/// Makes a body and the end by which it is filled.
///
/// The body holds one chunk back: whoever fills it waits until the application has read the one before.
pub fn body() -> (Filler, Body) {
    let (chunks, mut received) = mpsc::channel(2);
    let cut = chunks.clone().try_reserve_owned().ok();
    let body = Body::from_stream(poll_fn(move |context| received.poll_recv(context)));
    (Filler { chunks, cut }, body)
}

/// What fills a body. If it is dropped before the body's [end](Filler::end), the body ends in an error, so that
/// the application never takes half a body for a whole one.
pub struct Filler {
    chunks: mpsc::Sender<io::Result<Bytes>>,
    /// A place in the channel that is kept for the error, which has to go in at once.
    cut: Option<mpsc::OwnedPermit<io::Result<Bytes>>>,
}

impl Filler {
    /// Appends a chunk. If the application does not want the body, the chunk is lost, and nothing is wrong.
    pub async fn send(&self, chunk: Bytes) {
        let _ = self.chunks.send(Ok(chunk)).await;
    }

    /// Says that the body is complete.
    pub fn end(mut self) {
        self.cut = None;
    }

    /// Appends `length` bytes of a reader, and ends the body.
    ///
    /// # Errors
    ///
    /// Fails if the reader fails, or ends before.
    pub async fn fill(self, reader: impl AsyncRead + Unpin, length: u64) -> io::Result<()> {
        let mut reader = reader.take(length);
        while reader.limit() > 0 {
            let mut chunk = BytesMut::with_capacity(CHUNK);
            if reader.read_buf(&mut chunk).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            self.send(chunk.freeze()).await;
        }
        self.end();
        Ok(())
    }
}

impl Drop for Filler {
    fn drop(&mut self) {
        if let Some(cut) = self.cut.take() {
            cut.send(Err(io::ErrorKind::UnexpectedEof.into()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;

    #[tokio::test]
    async fn a_body_has_what_was_sent() {
        let (filler, body) = body();
        let (filled, bytes) =
            tokio::join!(filler.fill(&b"Hello, world"[..], 5), to_bytes(body, 99));
        assert!(filled.is_ok());
        assert_eq!(bytes.unwrap(), "Hello");
    }

    #[tokio::test]
    async fn a_body_that_is_cut_is_an_error() {
        let (filler, body) = body();
        let (filled, bytes) = tokio::join!(filler.fill(&b"Hell"[..], 5), to_bytes(body, 99));
        assert_eq!(filled.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert!(bytes.is_err());
    }

    #[tokio::test]
    async fn a_body_that_nobody_wants_is_read_all_the_same() {
        let (filler, body) = body();
        drop(body);
        let sent = vec![0; 3 * CHUNK];
        let mut reader = &*sent;
        assert!(filler.fill(&mut reader, 3 * CHUNK as u64).await.is_ok());
        assert!(reader.is_empty());
    }
}
