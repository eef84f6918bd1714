//! A page in chunks, while an async template writes it.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::__private::Written;
use crate::buffer::{Buffer, CHUNK, Mode, NotSent, Outlet};

/// A page in chunks, each of which is ready as soon as the template has to wait for something, or has written a lot.
///
/// Made by [`AsyncLazy::chunks`](super::AsyncLazy::chunks). The template goes on when the next chunk is asked for, and
/// not before. To drop this stops it.
#[must_use = "nothing is rendered until a chunk is asked for"]
pub struct Chunks<T, W> {
    /// None when the template has ended.
    rendering: Option<Pin<Box<T>>>,
    /// What the template ended with.
    written: Option<W>,
    ready: Ready,
}

impl<T, W> Chunks<T, W>
where
    T: Future<Output = (Buffer, W)>,
    W: Written,
{
    pub(super) fn new(mode: Mode, write: impl FnOnce(Buffer) -> T) -> Self {
        let ready = Ready::default();
        let out = Buffer::draining(mode, Box::new(ready.clone()), CHUNK);
        Self {
            rendering: Some(Box::pin(write(out))),
            written: None,
            ready,
        }
    }

    /// Asks for the next chunk. There is none when the page has ended.
    ///
    /// An error is what failed in the template. It comes behind all that the template wrote before it, and is the last
    /// that comes.
    pub fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<String, W::Error>>> {
        if let Some(rendering) = &mut self.rendering
            && let Poll::Ready((out, written)) = rendering.as_mut().poll(context)
        {
            out.finish();
            self.rendering = None;
            self.written = Some(written);
        }
        match self.ready.take() {
            Some(chunk) => Poll::Ready(Some(Ok(chunk))),
            None if self.rendering.is_some() => Poll::Pending,
            None => {
                let failure = self
                    .written
                    .take()
                    .and_then(|written| written.result().err());
                Poll::Ready(failure.map(Err))
            }
        }
    }

    /// Whether nothing more comes.
    pub const fn is_ended(&self) -> bool {
        self.rendering.is_none() && self.written.is_none()
    }
}

/// The future is pinned by its box, and nothing else is.
impl<T, W> Unpin for Chunks<T, W> {}

impl<T, W> fmt::Debug for Chunks<T, W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Chunks").finish_non_exhaustive()
    }
}

/// What is ready to be handed out. The template holds the other end of it.
#[derive(Clone, Default)]
struct Ready(Arc<Mutex<String>>);

impl Ready {
    /// No text is half written, whoever panics.
    fn lock(&self) -> MutexGuard<'_, String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Option<String> {
        let chunk = mem::take(&mut *self.lock());
        (!chunk.is_empty()).then_some(chunk)
    }
}

impl Outlet for Ready {
    fn send(&mut self, part: &str) -> Result<(), NotSent> {
        self.lock().push_str(part);
        Ok(())
    }

    fn is_full(&self) -> bool {
        self.lock().len() >= CHUNK
    }
}
