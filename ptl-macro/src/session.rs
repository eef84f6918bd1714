//! The state of proc-macro2, which belongs to the whole process.

use std::sync::{Mutex, MutexGuard, PoisonError};

use proc_macro2::{extra, fallback};

/// The time that one macro takes. There is one at a time: while one works outside the compiler, the tokens of another
/// would be of the wrong make.
pub(crate) struct Session {
    _only: MutexGuard<'static, ()>,
}

impl Session {
    /// Waits until no other macro is at work.
    pub(crate) fn open() -> Self {
        static ONLY: Mutex<()> = Mutex::new(());
        Self {
            _only: ONLY.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }
}

/// Does some work with proc-macro2's own tokens, which is faster than to ask the compiler for each of them, and which
/// knows the place of each token in the text that it was lexed from. No token may come in or go out.
pub(crate) fn outside_compiler<T>(_session: &Session, work: impl FnOnce() -> T) -> T {
    let _outside = Outside::enter();
    work()
}

impl Drop for Session {
    /// Forgets the texts that were lexed, of which proc-macro2 keeps a copy each.
    fn drop(&mut self) {
        let _outside = Outside::enter();
        extra::invalidate_current_thread_spans();
    }
}

/// Comes back inside even where the work panics.
struct Outside;

impl Outside {
    fn enter() -> Self {
        fallback::force();
        Self
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        fallback::unforce();
    }
}
