//! What a template returns: to Rust its result type, to other templates what of it can fail.

use alloc::string::String;
use core::convert::Infallible;
use core::error::Error;
use core::fmt;

use crate::{Attrs, Css, Html, Js, Url};

/// The result type of a template whose kind makes `Output`.
#[diagnostic::on_unimplemented(
    message = "a template cannot return `{Self}`",
    label = "this is not made of `{Output}`",
    note = "the result type of this template is `{Output}`, `Result<{Output}, Error>` or `Option<{Output}>`"
)]
pub trait Outcome<Output>: Sized {
    /// What the hidden side returns: the result type, with nothing in the place of the output.
    type Written: Written;

    fn written() -> Self::Written;

    fn finish(output: Output, written: Self::Written) -> Self;

    /// The opposite of [`finish`](Outcome::finish).
    fn split(self) -> (Option<Output>, Self::Written);
}

/// What a kind of template makes.
pub trait Output {}

impl Output for Html {}
impl Output for String {}
impl Output for Attrs {}
impl Output for Url {}
impl Output for Css {}
impl Output for Js {}

#[diagnostic::do_not_recommend]
impl<T: Output> Outcome<Self> for T {
    type Written = ();

    fn written() {}

    fn finish(output: Self, (): ()) -> Self {
        output
    }

    fn split(self) -> (Option<Self>, ()) {
        (Some(self), ())
    }
}

#[diagnostic::do_not_recommend]
impl<Output, E> Outcome<Output> for Result<Output, E> {
    type Written = Result<(), E>;

    fn written() -> Result<(), E> {
        Ok(())
    }

    fn finish(output: Output, written: Result<(), E>) -> Self {
        written.map(|()| output)
    }

    fn split(self) -> (Option<Output>, Result<(), E>) {
        match self {
            Ok(output) => (Some(output), Ok(())),
            Err(error) => (None, Err(error)),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<Output> Outcome<Output> for Option<Output> {
    type Written = Option<()>;

    fn written() -> Option<()> {
        Some(())
    }

    fn finish(output: Output, written: Option<()>) -> Self {
        written.map(|()| output)
    }

    fn split(self) -> (Self, Option<()>) {
        let written = self.as_ref().map(|_| ());
        (self, written)
    }
}

/// The error of a template that returned `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoOutput;

impl fmt::Display for NoOutput {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the template returned `None`")
    }
}

impl Error for NoOutput {}

/// How writing a template or a block ended.
pub trait Written {
    /// What a call for the template's value returns, where all that is known of the template is what it writes.
    type Outcome<Output>;

    /// What of it can fail.
    type Error;

    fn is_failure(&self) -> bool;

    fn outcome<Output>(self, output: Output) -> Self::Outcome<Output>;

    fn result(self) -> Result<(), Self::Error>;
}

impl Written for () {
    type Outcome<Output> = Output;

    type Error = Infallible;

    fn result(self) -> Result<(), Infallible> {
        Ok(())
    }

    fn outcome<Output>(self, output: Output) -> Output {
        output
    }

    fn is_failure(&self) -> bool {
        false
    }
}

impl<E> Written for Result<(), E> {
    type Outcome<Output> = Result<Output, E>;

    type Error = E;

    fn result(self) -> Self {
        self
    }

    fn outcome<Output>(self, output: Output) -> Result<Output, E> {
        self.map(|()| output)
    }

    fn is_failure(&self) -> bool {
        self.is_err()
    }
}

impl Written for Option<()> {
    type Outcome<Output> = Option<Output>;

    type Error = NoOutput;

    fn result(self) -> Result<(), NoOutput> {
        self.ok_or(NoOutput)
    }

    fn outcome<Output>(self, output: Output) -> Option<Output> {
        self.map(|()| output)
    }

    fn is_failure(&self) -> bool {
        self.is_none()
    }
}

/// What is left of a template's call in a statement: nothing.
#[diagnostic::on_unimplemented(
    message = "this call of a template needs `.await`",
    label = "the template is `async`, so nothing was written yet",
    note = "`.await` works in an `async template`"
)]
pub trait Done {}

#[diagnostic::do_not_recommend]
impl Done for () {}

// These exist for the message of their bound, which nothing fulfils. It is a bound on another
// type, as the compiler would else show the message of `Done`.
impl<T, E> Done for Result<T, E> where (): Handled<Self> {}
impl<T> Done for Option<T> where (): Handled<Self> {}

#[diagnostic::on_unimplemented(
    message = "this call of a template needs `?`",
    label = "the template may fail: this is `{Failure}`",
    note = "`?` works in a template with a result type, such as `-> Result<Html, Error>` or `-> Option<Html>`"
)]
pub trait Handled<Failure> {}

/// Checks that nothing of a template's call is left to do.
pub fn done<T: Done>(_: T) {}

#[cfg(test)]
mod tests {
    use super::*;

    fn finish<T: Outcome<Html>>(written: T::Written) -> T {
        T::finish(Html::from_trusted("<br>"), written)
    }

    #[test]
    fn a_result_type_wraps_the_output_unless_writing_failed() {
        let html = Html::from_trusted("<br>");
        assert_eq!(finish::<Html>(()), html);
        assert_eq!(finish::<Result<Html, u8>>(Ok(())), Ok(html.clone()));
        assert_eq!(finish::<Result<Html, u8>>(Err(7)), Err(7));
        assert_eq!(finish::<Option<Html>>(Some(())), Some(html));
        assert_eq!(finish::<Option<Html>>(None), None);
    }

    #[test]
    fn an_outcome_can_be_split_and_put_together() {
        let html = Html::from_trusted("<br>");
        let good: Result<Html, u8> = Ok(html.clone());
        assert_eq!(good.split(), (Some(html.clone()), Ok(())));
        assert_eq!(Err::<Html, u8>(7).split(), (None, Err(7)));
        assert_eq!(Some(html.clone()).split(), (Some(html.clone()), Some(())));
        assert_eq!(().outcome(html.clone()), html);
        assert_eq!(Ok::<(), u8>(()).outcome(html.clone()), Ok(html.clone()));
        assert_eq!(None::<()>.outcome(html), None);
    }

    #[test]
    fn success_is_no_failure() {
        <Html as Outcome<Html>>::written();
        assert!(!().is_failure());
        assert!(!<Result<Html, u8> as Outcome<Html>>::written().is_failure());
        assert!(!<Option<String> as Outcome<String>>::written().is_failure());
        assert!(Err::<(), _>(7).is_failure());
        assert!(None::<()>.is_failure());
    }
}
