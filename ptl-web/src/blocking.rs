//! Ordinary templates, which are rendered in a thread for work that blocks.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use ptl_runtime::__private::{Content, Kind, Written};
use ptl_runtime::{Buffer, Lazy};
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::page::{Page, sealed::Sealed};
use crate::{Body, Error};

/// How many chunks may wait to be sent: the next one can be rendered meanwhile.
const WAITING: usize = 2;

impl<K, F> Sealed for Lazy<K, F> {}

impl<K, F, W> Page for Lazy<K, F>
where
    K: Kind + Content + 'static,
    F: FnOnce(&mut Buffer) -> W + Send + 'static,
    W: Written,
    W::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn into_body(self) -> Body {
        let chunks = Chunks::NotStarted(Some(move |sender| match self.write_to(sender) {
            Ok(written) => written.result().map_err(Error::new),
            // The receiver is gone, so there is nobody to be told.
            Err(_) => Ok(()),
        }));
        Body::new(chunks, K::MEDIA_TYPE)
    }
}

/// A page that is rendered elsewhere.
enum Chunks<R> {
    NotStarted(Option<R>),
    Started {
        chunks: mpsc::Receiver<Bytes>,
        rendering: JoinHandle<Result<(), Error>>,
    },
}

impl<R> Unpin for Chunks<R> {}

impl<R> Stream for Chunks<R>
where
    R: FnOnce(Sender) -> Result<(), Error> + Send + 'static,
{
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Self::NotStarted(render) = &mut *self
            && let Some(render) = render.take()
        {
            let (sender, chunks) = mpsc::channel(WAITING);
            let rendering = spawn_blocking(|| render(Sender(sender)));
            *self = Self::Started { chunks, rendering };
        }
        let Self::Started { chunks, rendering } = &mut *self else {
            return Poll::Ready(None);
        };
        if let Some(chunk) = ready!(chunks.poll_recv(context)) {
            return Poll::Ready(Some(Ok(chunk)));
        }
        // Without a sender the template has ended: as it should, by a failure, or by a panic.
        let ended = ready!(Pin::new(rendering).poll(context));
        Poll::Ready(
            ended
                .unwrap_or_else(|panic| Err(Error::new(panic)))
                .err()
                .map(Err),
        )
    }
}

/// Where the thread writes. It waits while the channel is full.
struct Sender(mpsc::Sender<Bytes>);

impl io::Write for Sender {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.blocking_send(Bytes::copy_from_slice(bytes)) {
            Ok(()) => Ok(bytes.len()),
            Err(_) => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
