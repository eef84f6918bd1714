//! Buffers that do not grow: what was written goes out when there is much of it.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

/// The room that a buffer with a drain has. More than that is only held while a value is longer.
pub(crate) const CHUNK: usize = 16 * 1024;

/// Where a buffer's output goes, part by part.
pub(crate) trait Outlet {
    /// Takes the next part.
    fn send(&mut self, part: &str) -> Result<(), NotSent>;

    /// Whether no more should be written for now.
    fn is_full(&self) -> bool {
        false
    }
}

/// Why an outlet took nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotSent {
    /// It will never take anything again.
    Closed,
    /// It takes nothing at the moment, so that the part has to be kept.
    Unreachable,
}

/// An outlet, and how much of the output it has had.
pub(super) struct Drain {
    outlet: Box<dyn Outlet + Send>,
    /// How many bytes at the start of the output are sent already.
    sent: usize,
}

impl Drain {
    pub(super) const fn new(outlet: Box<dyn Outlet + Send>) -> Self {
        Self { outlet, sent: 0 }
    }

    /// Sends what was written since the last time, and forgets all of it but the last character: an escaper may look
    /// at the byte before its own.
    pub(super) fn empty(&mut self, output: &mut String) -> Result<(), NotSent> {
        let part = output.get(self.sent..).unwrap_or_default();
        if !part.is_empty() {
            self.outlet.send(part)?;
        }
        self.sent = output.chars().next_back().map_or(0, char::len_utf8);
        output.drain(..output.len() - self.sent);
        if output.capacity() > CHUNK {
            output.shrink_to(CHUNK);
        }
        Ok(())
    }

    pub(super) fn is_full(&self) -> bool {
        self.outlet.is_full()
    }
}

impl fmt::Debug for Drain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Drain").finish_non_exhaustive()
    }
}
