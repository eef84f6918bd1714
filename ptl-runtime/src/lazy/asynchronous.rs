//! Calls of async templates.

use core::fmt;
use core::marker::PhantomData;

#[cfg(feature = "std")]
use super::Chunks;
use crate::__private::{Kind, SizeHint, Written};
use crate::Buffer;

/// A call of an async template that is not made yet.
///
/// The macro `ptl::lazy!` makes it, of a call with `.await` behind it.
#[must_use = "an `AsyncLazy` renders nothing until it is asked to"]
#[derive(Clone, Copy)]
pub struct AsyncLazy<K, F> {
    write: F,
    size: &'static SizeHint,
    kind: PhantomData<fn() -> K>,
}

impl<K, F> AsyncLazy<K, F> {
    pub(crate) const fn new(write: F, size: &'static SizeHint) -> Self {
        Self {
            write,
            size,
            kind: PhantomData,
        }
    }
}

impl<K, F, T, W> AsyncLazy<K, F>
where
    K: Kind,
    F: FnOnce(Buffer) -> T,
    T: Future<Output = (Buffer, W)>,
    W: Written,
{
    /// Makes the call: what comes back is what the template returns.
    pub async fn render(self) -> W::Outcome<K::Output> {
        let (mut out, written) = (self.write)(K::buffer_for(self.size)).await;
        written.outcome(K::output_for(&mut out, self.size))
    }

    /// Makes the call bit by bit, and hands out the page in chunks while it is rendered.
    #[cfg(feature = "std")]
    pub fn chunks(self) -> Chunks<T, W> {
        Chunks::new(K::MODE, self.write)
    }
}

impl<K, F> fmt::Debug for AsyncLazy<K, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AsyncLazy").finish_non_exhaustive()
    }
}
