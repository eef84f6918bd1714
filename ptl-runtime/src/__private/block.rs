//! The block of a `with` statement, as a value that the callee appends.

use core::cell::RefCell;
use core::fmt;
use core::marker::PhantomData;

use super::sink::{Plain, Text};
use super::{AttrsKind, CssKind, HtmlKind, JsKind, Kind, PlainKind, Target, UrlKind, Written};
use crate::buffer::Mode;
use crate::{Buffer, Render};

/// A block handed to a template. It runs each time the template appends it, until it fails once.
///
/// The caller hands over a reference, and afterwards asks [`failed`](Block::failed) whether the
/// template that contains the block has to end:
///
/// ```
/// use ptl_runtime::__private::Block;
/// use ptl_runtime::{Buffer, Html};
///
/// fn enclosing() -> Result<Html, core::num::ParseIntError> {
///     let block = Block::html(|out: &mut Buffer| {
///         out.append(&"x".parse::<i32>()?);
///         Ok(())
///     });
///     let output = Html::render(&block);
///     if let Some(failure) = block.failed() {
///         return failure.map(|()| output);
///     }
///     Ok(output)
/// }
///
/// assert!(enclosing().is_err());
/// ```
///
/// In a template that calls itself inside its own block, hand over `&block as &dyn Render`, or
/// the block's type would contain itself.
pub struct Block<K, F, W> {
    state: RefCell<State<F, W>>,
    kind: PhantomData<fn() -> K>,
}

struct State<F, W> {
    write: F,
    failure: Option<W>,
}

macro_rules! constructors {
    ($($(#[$docs:meta])* $name:ident: $kind:ident;)+) => {$(
        impl<F, W> Block<$kind, F, W>
        where
            F: FnMut(&mut Buffer) -> W,
            W: Written,
        {
            $(#[$docs])*
            pub const fn $name(write: F) -> Self {
                Self::new(write)
            }
        }
    )+};
}

constructors! {
    /// The block of an html template.
    html: HtmlKind;
    /// The block of a plain template.
    plain: PlainKind;
    /// The block of a template of attributes.
    attrs: AttrsKind;
    /// The block of a template of a URL.
    url: UrlKind;
    /// The block of a template of CSS.
    css: CssKind;
    /// The block of a template of JavaScript.
    js: JsKind;
}

impl<K, F, W> Block<K, F, W> {
    const fn new(write: F) -> Self {
        Self {
            state: RefCell::new(State {
                write,
                failure: None,
            }),
            kind: PhantomData,
        }
    }

    /// What the block ended with, if it failed.
    pub fn failed(self) -> Option<W> {
        self.state.into_inner().failure
    }
}

#[diagnostic::do_not_recommend]
impl<K, F, W> Render for Block<K, F, W>
where
    K: Kind,
    F: FnMut(&mut Buffer) -> W,
    W: Written,
{
    fn render_to(&self, out: &mut Buffer) {
        let Ok(mut state) = self.state.try_borrow_mut() else {
            panic!("a `with` block was appended again while it was still being rendered");
        };
        if state.failure.is_some() {
            return;
        }
        let written = match out.mode() {
            Mode::Html => write_to(K::enter(out, Text), &mut state.write),
            Mode::Plain => write_to(K::enter(out, Plain), &mut state.write),
        };
        if written.is_failure() {
            state.failure = Some(written);
        }
    }
}

fn write_to<W>(mut target: impl Target, write: impl FnOnce(&mut Buffer) -> W) -> W {
    let written = write(target.buffer());
    target.close();
    written
}

impl<K, F, W> fmt::Debug for Block<K, F, W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Block").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Html;

    fn render_plain(value: &dyn Render) -> alloc::string::String {
        let mut out = PlainKind::buffer();
        out.append(value);
        PlainKind::output(out)
    }

    #[test]
    fn a_block_runs_each_time_it_is_appended_and_may_assign() {
        let mut turns = 0;
        let block = Block::html(|out: &mut Buffer| {
            turns += 1;
            out.append(&turns);
        });
        let twice = Html::from_trusted("|").join([&block, &block]);
        assert_eq!(twice, "1|2");
        assert!(block.failed().is_none());
        assert_eq!(turns, 2);
    }

    #[test]
    fn after_a_failure_a_block_is_silent() {
        let mut turns = 0;
        let block = Block::html(|out: &mut Buffer| {
            turns += 1;
            out.append(&turns);
            if turns == 2 { Err("second") } else { Ok(()) }
        });
        let _ = Html::new().join([&block; 4]);
        assert_eq!(block.failed(), Some(Err("second")));
        assert_eq!(turns, 2);
    }

    #[test]
    fn a_block_keeps_its_kind_in_a_callee_of_the_other() {
        let html = Block::html(|out: &mut Buffer| out.append("<"));
        assert_eq!(Html::render(&html), "&lt;");
        assert_eq!(render_plain(&html), "&lt;");
        let plain = Block::plain(|out: &mut Buffer| out.append("<"));
        assert_eq!(Html::render(&plain), "&lt;");
        assert_eq!(render_plain(&plain), "<");
    }

    #[test]
    #[should_panic(expected = "while it was still being rendered")]
    fn a_block_that_is_rendered_inside_itself_says_so() {
        use alloc::rc::{Rc, Weak};
        use core::cell::OnceCell;

        let itself: OnceCell<Weak<dyn Render>> = OnceCell::new();
        let itself = Rc::new(itself);
        let seen = Rc::clone(&itself);
        let block: Rc<dyn Render> = Rc::new(Block::html(move |out: &mut Buffer| {
            if let Some(block) = seen.get().and_then(Weak::upgrade) {
                out.append(&block);
            }
        }));
        assert!(itself.set(Rc::downgrade(&block)).is_ok());
        let _ = Html::render(&block);
    }
}
