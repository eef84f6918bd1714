//! What a template returns: to Rust its result type, to other templates what of it can fail.

use alloc::string::String;

use crate::Html;

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
}

#[diagnostic::do_not_recommend]
impl Outcome<Self> for Html {
    type Written = ();

    fn written() {}

    fn finish(output: Self, (): ()) -> Self {
        output
    }
}

#[diagnostic::do_not_recommend]
impl Outcome<Self> for String {
    type Written = ();

    fn written() {}

    fn finish(output: Self, (): ()) -> Self {
        output
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
}

/// How writing a template or a block ended.
pub trait Written {
    fn is_failure(&self) -> bool;
}

impl Written for () {
    fn is_failure(&self) -> bool {
        false
    }
}

impl<E> Written for Result<(), E> {
    fn is_failure(&self) -> bool {
        self.is_err()
    }
}

impl Written for Option<()> {
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
    fn success_is_no_failure() {
        <Html as Outcome<Html>>::written();
        assert!(!().is_failure());
        assert!(!<Result<Html, u8> as Outcome<Html>>::written().is_failure());
        assert!(!<Option<String> as Outcome<String>>::written().is_failure());
        assert!(Err::<(), _>(7).is_failure());
        assert!(None::<()>.is_failure());
    }
}
