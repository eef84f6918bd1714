//! What can be sent while it is rendered.

use crate::Body;

/// Makes a response body of the call of a template, which is rendered while the body is sent.
///
/// The call is made by `ptl::lazy!`. It has to own what it uses: `lazy!(move views::page(rows))`, or `lazy!(views::page(rows).await)`
/// for an async template. Nothing is rendered before the body is asked for its first chunk.
///
/// A page that fails while it is sent cannot become another answer any more: the body ends with the error, and servers cut the
/// connection, so that the client does not take half a page for all of it. Where a failure is likely, find it before, or
/// render all of the page first, by the template's function.
///
/// # Ordinary templates
///
/// They are rendered in a thread for work that blocks, chunk by chunk: the thread waits while the client is slow. If
/// the client goes away, the template's loops end early, and what it still writes is dropped.
///
/// # Async templates
///
/// They are rendered by whoever sends the body, between two chunks. What was written leaves whenever the template has to
/// wait, and at the turns of its loops as soon as there is enough for a chunk. If the client goes away, the template is dropped.
pub fn stream<P: Page>(call: P) -> Body {
    call.into_body()
}

/// The call of a template that can be sent while it is rendered: a `Lazy` or an `AsyncLazy` that owns what it uses, of a
/// template of the kind `[html]`, `[plain]`, `[css]` or `[js]`.
pub trait Page: sealed::Sealed {
    #[doc(hidden)]
    fn into_body(self) -> Body;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}
