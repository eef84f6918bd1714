//! Calls of templates that are not made yet.

mod asynchronous;
#[cfg(feature = "std")]
mod chunks;
#[cfg(test)]
mod tests;

use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;
use core::mem;
#[cfg(feature = "std")]
use std::io;

pub use self::asynchronous::AsyncLazy;
#[cfg(feature = "std")]
pub use self::chunks::Chunks;

use crate::__private::sink::{Plain, Text};
use crate::__private::{Kind, SizeHint, Target, Written};
use crate::buffer::Mode;
#[cfg(feature = "std")]
use crate::buffer::{CHUNK, NotSent, Outlet, lend};
use crate::{Buffer, Render};

/// A call of a template that is not made yet: it can be rendered into whatever the caller has.
///
/// The macro `ptl::lazy!` makes it, of a call with all its arguments. What a method here returns depends on the
/// template: what can fail in it comes back as `Result` or `Option`, and `()` stands for a template that cannot fail.
///
/// | what the caller has | method |
/// | --- | --- |
/// | nothing | [`render`](Self::render) |
/// | a `String`, new or used before | [`push_to`](Self::push_to) |
/// | a file, a socket, standard output, a `Vec<u8>`: anything that is `io::Write` | [`write_to`](Self::write_to) |
/// | anything that is `fmt::Write` | [`fmt_to`](Self::fmt_to) |
/// | another template's buffer | [`append_to`](Self::append_to) |
///
/// A call of a template that cannot fail can also be appended by any template, as often as needed, and printed by its
/// [`Display`](fmt::Display), if nothing is moved out of it.
#[must_use = "a `Lazy` renders nothing until it is asked to"]
#[derive(Clone, Copy)]
pub struct Lazy<K, F> {
    write: F,
    size: &'static SizeHint,
    kind: PhantomData<fn() -> K>,
}

impl<K, F> Lazy<K, F> {
    pub(crate) const fn new(write: F, size: &'static SizeHint) -> Self {
        Self {
            write,
            size,
            kind: PhantomData,
        }
    }
}

impl<K, F, W> Lazy<K, F>
where
    K: Kind,
    F: FnOnce(&mut Buffer) -> W,
    W: Written,
{
    /// Makes the call: what comes back is what the template returns.
    pub fn render(self) -> W::Outcome<K::Output> {
        let mut out = K::buffer_for(self.size);
        let written = (self.write)(&mut out);
        written.outcome(K::output_for(&mut out, self.size))
    }

    /// About how many bytes the page will have: as many as the template made before, by its function, [`render`](Self::render)
    /// or [`push_to`](Self::push_to). Nothing promises it.
    pub fn size_hint(&self) -> usize {
        self.size.get()
    }

    /// Appends to the buffer of another template, as a statement of that template would.
    ///
    /// If the template fails, what it wrote before stays in the buffer.
    pub fn append_to(self, out: &mut Buffer) -> W {
        match out.mode() {
            Mode::Html => append(K::enter(out, Text), self.write),
            Mode::Plain => append(K::enter(out, Plain), self.write),
        }
    }

    /// Appends to a string, which may have been used before: if it is large enough, with a little to spare, nothing is
    /// allocated.
    ///
    /// If the template fails, the string is as it was.
    pub fn push_to(self, target: &mut String) -> W {
        let length = target.len();
        if target.capacity() == 0 {
            target.reserve(self.size.get());
        }
        let mut out = Buffer::after(mem::take(target), K::MODE);
        let written = (self.write)(&mut out);
        *target = out.into_text();
        if written.is_failure() {
            target.truncate(length);
        } else {
            self.size.learn(target.len() - length);
        }
        written
    }

    /// Writes to a file, a socket or the like, a chunk at a time, so that the size of the page takes no memory.
    ///
    /// Pass `&mut writer` to go on using it. It need not be buffered, and is not flushed.
    ///
    /// # Errors
    ///
    /// Returns the first error of the writer; what the template would have written after it is dropped. Inside, what
    /// can fail in the template: `page.write_to(&mut file)??` deals with both. A writer has no part of a page taken
    /// back that it was given before the template failed.
    #[cfg(feature = "std")]
    pub fn write_to<T: io::Write>(self, writer: T) -> io::Result<W> {
        let mut outlet = IoOutlet {
            writer,
            error: None,
        };
        let written = self.drain_to(&mut outlet);
        match outlet.error {
            Some(error) => Err(error),
            None => Ok(written),
        }
    }

    /// Writes to whatever takes formatted text, such as a formatter.
    ///
    /// With the feature `std` the size of the page takes no memory; without it the page is written as a whole.
    ///
    /// # Errors
    ///
    /// Returns the error of the writer; what the template would have written after it is dropped. Inside, what can
    /// fail in the template.
    pub fn fmt_to<T: fmt::Write>(self, mut writer: T) -> Result<W, fmt::Error> {
        #[cfg(feature = "std")]
        {
            let mut outlet = FmtOutlet {
                writer: &mut writer,
                result: Ok(()),
            };
            let written = self.drain_to(&mut outlet);
            outlet.result.map(|()| written)
        }
        #[cfg(not(feature = "std"))]
        {
            let mut page = String::new();
            let written = self.push_to(&mut page);
            writer.write_str(&page).map(|()| written)
        }
    }

    #[cfg(feature = "std")]
    fn drain_to(self, outlet: &mut dyn Outlet) -> W {
        lend(outlet, |lent| {
            let mut out = Buffer::draining(K::MODE, lent, CHUNK);
            let written = (self.write)(&mut out);
            if !written.is_failure() {
                out.finish();
            }
            written
        })
    }
}

fn append<W>(mut target: impl Target, write: impl FnOnce(&mut Buffer) -> W) -> W
where
    W: Written,
{
    let written = write(target.buffer());
    if !written.is_failure() {
        target.close();
    }
    written
}

/// Prints what the template writes.
#[diagnostic::do_not_recommend]
impl<K, F> Render for Lazy<K, F>
where
    K: Kind,
    F: Fn(&mut Buffer),
{
    fn render_to(&self, out: &mut Buffer) {
        Lazy::<K, _>::new(&self.write, self.size).append_to(out);
    }
}

/// What the template writes.
impl<K, F> fmt::Display for Lazy<K, F>
where
    K: Kind,
    F: Fn(&mut Buffer),
{
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Lazy::<K, _>::new(&self.write, self.size).fmt_to(formatter)
    }
}

impl<K, F> fmt::Debug for Lazy<K, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Lazy").finish_non_exhaustive()
    }
}

/// A writer, and its first error.
#[cfg(feature = "std")]
struct IoOutlet<T> {
    writer: T,
    error: Option<io::Error>,
}

#[cfg(feature = "std")]
impl<T: io::Write> Outlet for IoOutlet<T> {
    fn send(&mut self, part: &str) -> Result<(), NotSent> {
        self.writer.write_all(part.as_bytes()).map_err(|error| {
            self.error = Some(error);
            NotSent::Closed
        })
    }
}

/// A writer of text, and whether it failed.
#[cfg(feature = "std")]
struct FmtOutlet<'a> {
    writer: &'a mut dyn fmt::Write,
    result: fmt::Result,
}

#[cfg(feature = "std")]
impl Outlet for FmtOutlet<'_> {
    fn send(&mut self, part: &str) -> Result<(), NotSent> {
        self.result = self.writer.write_str(part);
        self.result.map_err(|fmt::Error| NotSent::Closed)
    }
}
