//! Calls that are not made yet, as the macro `lazy!` makes them.

use super::{Kind, Outcome, SizeHint};
use crate::{AsyncLazy, Buffer, Lazy};

/// A call of a template of some kind, by the function that makes it, and by where its size is kept.
pub const fn lazy<K, F, W>(write: F, size: &'static SizeHint) -> Lazy<K, F>
where
    K: Kind,
    F: FnOnce(&mut Buffer) -> W,
{
    Lazy::new(write, size)
}

/// The same for an async template. The buffer is handed back.
pub const fn async_lazy<K, F, T, W>(write: F, size: &'static SizeHint) -> AsyncLazy<K, F>
where
    K: Kind,
    F: FnOnce(Buffer) -> T,
    T: Future<Output = (Buffer, W)>,
{
    AsyncLazy::new(write, size)
}

/// Stands where a method is never called: it shows that the method is a template of this kind.
///
/// # Panics
///
/// Panics.
pub fn made_by<K: Kind, T: Outcome<K::Output>>(_: T) -> T::Written {
    unreachable!("the call of a template is made by what it writes")
}
