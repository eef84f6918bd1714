//! What templates do between their statements, so that their output can be sent while they are rendered.

use core::future::poll_fn;
use core::task::Poll;

use crate::cursor::Cursor;

/// Sends what was written, if it goes anywhere: what comes next may have to wait.
#[inline]
pub fn send(out: &mut Cursor<'_>) {
    out.with_buffer(|out| {
        if out.drains() {
            out.drain();
        }
    });
}

// These are methods, which take the compiler less time to find than a path to a function does. They take `&mut self`, or
// a trait that a user implements for every type could have a method that is found before them.
impl Cursor<'_> {
    /// Whether nobody takes what the template writes any more. Begins a run: this is asked where a turn of a loop begins.
    #[inline]
    pub fn is_closed(&mut self) -> bool {
        self.begin_run();
        self.buffer().is_closed()
    }

    /// Whether the template should pause. Begins a run as well.
    #[inline]
    pub fn is_full(&mut self) -> bool {
        self.begin_run();
        self.buffer().is_full()
    }
}

/// Lets others work, and goes on when it is asked for again.
pub async fn pause() {
    let mut has_paused = false;
    poll_fn(|context| {
        if has_paused {
            return Poll::Ready(());
        }
        has_paused = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
