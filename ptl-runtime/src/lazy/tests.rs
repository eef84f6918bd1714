use super::*;
use crate::__private::{self, HtmlKind, PlainKind};
use crate::Html;
use alloc::format;

static SIZE: SizeHint = SizeHint::new();

fn lazy<K, F, W>(write: F) -> Lazy<K, F>
where
    K: Kind,
    F: FnOnce(&mut Buffer) -> W,
{
    __private::lazy(write, &SIZE)
}

fn async_lazy<K, F, T, W>(write: F) -> AsyncLazy<K, F>
where
    K: Kind,
    F: FnOnce(Buffer) -> T,
    T: Future<Output = (Buffer, W)>,
{
    __private::async_lazy(write, &SIZE)
}

/// As the macro `lazy!` does: a closure that is handed over at once could be called once only.
macro_rules! lazy_call {
    ($kind:ident, |$out:ident| $write:expr) => {{
        let write = |$out: &mut Buffer| $write;
        lazy::<$kind, _, _>(write)
    }};
}

/// What a template of one value becomes.
fn show(out: &mut Buffer, value: &str) {
    out.raw("<b>");
    out.append(value);
    out.raw("</b>");
}

fn fail(out: &mut Buffer, is_failure: bool) -> Result<(), &'static str> {
    out.raw("<b>");
    if is_failure { Err("failed") } else { Ok(()) }
}

#[test]
fn a_call_is_made_into_whatever_there_is() {
    let call = lazy_call!(HtmlKind, |out| show(out, "<"));
    assert_eq!(call.render(), "<b>&lt;</b>");

    let mut text = String::from("0");
    call.push_to(&mut text);
    assert_eq!(text, "0<b>&lt;</b>");

    let mut written = String::from("0");
    assert_eq!(call.fmt_to(&mut written), Ok(()));
    assert_eq!(written, text);
    assert_eq!(format!("0{call}"), text);

    let mut out = HtmlKind::buffer();
    out.append(&call);
    call.append_to(&mut out);
    assert_eq!(HtmlKind::output(out), "<b>&lt;</b><b>&lt;</b>");
}

#[test]
fn a_call_keeps_its_kind_in_a_buffer_of_the_other() {
    let plain = lazy_call!(PlainKind, |out| out.append("<"));
    assert_eq!(plain.render(), "<");
    assert_eq!(Html::render(&plain), "&lt;");
    let html = lazy_call!(HtmlKind, |out| out.append("<"));
    let mut out = PlainKind::buffer();
    out.append(&html);
    out.append("<");
    assert_eq!(PlainKind::output(out), "&lt;<");
}

#[test]
fn what_fails_comes_back() {
    let call = |is_failure| lazy::<HtmlKind, _, _>(move |out: &mut Buffer| fail(out, is_failure));
    assert_eq!(call(false).render(), Ok(Html::from_written("<b>".into())));
    assert_eq!(call(true).render(), Err("failed"));

    let mut text = String::from("0");
    assert_eq!(call(true).push_to(&mut text), Err("failed"));
    assert_eq!(text, "0");
    assert_eq!(call(false).push_to(&mut text), Ok(()));
    assert_eq!(text, "0<b>");

    let mut text = String::new();
    assert_eq!(call(true).fmt_to(&mut text), Ok(Err("failed")));
    assert_eq!(text, "");
}

#[test]
fn the_size_is_learned() {
    static SIZE: SizeHint = SizeHint::new();
    let write = |out: &mut Buffer| out.raw(&"-".repeat(10_000));
    let call = __private::lazy::<HtmlKind, _, _>(write, &SIZE);
    assert!(call.size_hint() < 1000);
    assert_eq!(call.render().len(), 10_000);
    assert!((10_000..20_000).contains(&call.size_hint()));
    let mut text = String::new();
    call.push_to(&mut text);
    assert!((10_000..20_000).contains(&text.capacity()));
}

#[test]
fn what_is_moved_into_a_call_is_rendered_once() {
    let owned = String::from("<");
    let call = lazy::<HtmlKind, _, _>(move |out: &mut Buffer| drop_after(out, owned));
    assert_eq!(call.render(), "&lt;");
}

fn drop_after(out: &mut Buffer, owned: String) {
    out.append(&owned);
    drop(owned);
}

#[cfg(feature = "std")]
mod writers {
    use super::*;
    use alloc::vec::Vec;
    use std::io::{self, Write};

    /// Takes so many bytes, and then fails.
    struct Full(usize);

    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self
                .0
                .checked_sub(bytes.len())
                .ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn rows(out: &mut Buffer, count: usize) {
        for row in 0..count {
            out.raw("<tr>");
            out.append(&row);
        }
    }

    #[test]
    fn a_long_page_is_written_whole() {
        let call = lazy_call!(HtmlKind, |out| rows(out, 10_000));
        let mut bytes = Vec::new();
        assert!(call.write_to(&mut bytes).is_ok());
        assert_eq!(bytes, call.render().into_string().into_bytes());
    }

    #[test]
    fn both_errors_reach_the_caller() -> io::Result<()> {
        let call = |is_failure| {
            lazy::<HtmlKind, _, _>(move |out: &mut Buffer| {
                rows(out, 10_000);
                fail(out, is_failure)
            })
        };
        assert_eq!(call(false).write_to(io::sink())?, Ok(()));
        assert_eq!(call(true).write_to(io::sink())?, Err("failed"));
        let full = call(true).write_to(Full(20_000)).err();
        assert_eq!(
            full.map(|error| error.kind()),
            Some(io::ErrorKind::StorageFull)
        );
        Ok(())
    }

    #[test]
    fn a_formatter_that_fails_is_heard() {
        let call = lazy_call!(HtmlKind, |out| rows(out, 10_000));
        assert!(write!(Full(20_000), "{call}").is_err());
    }
}

#[cfg(feature = "std")]
mod chunks {
    use super::*;
    use crate::__private::{Cursor, pause, send};
    use alloc::sync::Arc;
    use alloc::vec::Vec;
    use core::pin::pin;
    use core::task::{Context, Poll, Waker};
    use std::sync::Mutex;

    fn context() -> Context<'static> {
        Context::from_waker(Waker::noop())
    }

    /// What an async template with a loop becomes.
    async fn rows(out: &mut Buffer, count: usize) -> Result<(), &'static str> {
        for row in 0..count {
            if Cursor::new(out).is_full() {
                pause().await;
            }
            out.raw("<tr>");
            out.append(&row);
        }
        if count == 0 { Err("no rows") } else { Ok(()) }
    }

    fn call(count: usize) -> AsyncLazy<HtmlKind, impl FnOnce(Buffer) -> RowsFuture> {
        async_lazy(move |mut out: Buffer| -> RowsFuture {
            alloc::boxed::Box::pin(async move {
                let written = rows(&mut out, count).await;
                (out, written)
            })
        })
    }

    type RowsFuture = core::pin::Pin<
        alloc::boxed::Box<dyn Future<Output = (Buffer, Result<(), &'static str>)> + Send>,
    >;

    #[test]
    fn the_chunks_make_up_the_page_and_are_small() {
        let Poll::Ready(page) = pin!(call(20_000).render()).poll(&mut context()) else {
            panic!("nothing here waits")
        };
        let mut chunks = call(20_000).chunks();
        let mut collected = String::new();
        let mut longest = 0;
        while let Poll::Ready(Some(Ok(chunk))) = chunks.poll_chunk(&mut context()) {
            longest = longest.max(chunk.len());
            collected += &chunk;
        }
        assert!(chunks.is_ended());
        assert_eq!(page, Ok(Html::from_written(collected)));
        assert!(longest < 3 * CHUNK, "{longest}");
    }

    #[test]
    fn a_failure_comes_last() {
        let mut chunks = call(0).chunks();
        assert_eq!(
            chunks.poll_chunk(&mut context()),
            Poll::Ready(Some(Err("no rows")))
        );
        assert_eq!(chunks.poll_chunk(&mut context()), Poll::Ready(None));
        assert!(chunks.is_ended());
    }

    #[test]
    fn what_was_written_leaves_before_something_slow() {
        let answer = Arc::new(Mutex::new(None));
        let asked = Arc::clone(&answer);
        let mut chunks = async_lazy::<HtmlKind, _, _, _>(|mut out: Buffer| async move {
            out.raw("<h1>");
            out.at_cursor(send);
            let slow = core::future::poll_fn(move |_| {
                match asked.lock().ok().and_then(|mut lock| lock.take()) {
                    Some(answer) => Poll::Ready(answer),
                    None => Poll::Pending,
                }
            });
            let value: u8 = slow.await;
            out.append(&value);
            (out, ())
        })
        .chunks();
        let mut poll = || match chunks.poll_chunk(&mut context()) {
            Poll::Ready(chunk) => chunk.map(Result::unwrap_or_default),
            Poll::Pending => Some("pending".into()),
        };
        let before: Vec<_> = [poll(), poll()].into();
        *answer.lock().unwrap() = Some(7);
        assert_eq!(before, [Some("<h1>".into()), Some("pending".into())]);
        assert_eq!([poll(), poll()], [Some("7".into()), None]);
    }
}
