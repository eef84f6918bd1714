//! What a statement or an interpolation appends, chosen by the value's type.
//!
//! Generated code calls `(&&&&&Value(&expression)).append_html(out)`. Method lookup takes the
//! receiver with its five references first and then drops one after the other, so the first of
//! these that fits wins:
//!
//! | implementor | trait | what fits |
//! | --- | --- | --- |
//! | `&&&&Value<T>` | `__PtlRender` | anything that is `Render` |
//! | `&&&Value<T>` | `__PtlBool` | a `bool` as a statement: refused. As an interpolation it prints |
//! | `&&Value<T>` | `__PtlDisplay` | anything that is `Display` |
//! | `&Value<T>` | `__PtlOption` | an `Option` of something that is `Display` |
//! | `&Value<T>` | `__PtlResult`, `__PtlFuture`, `__PtlJson` | refused: a `?`, an `.await` or a feature is missing |
//! | `Value<T>` | none, its own methods | everything else: refused with the message of `Render` |
//!
//! `Render` comes first so that a value whose type is not yet known, such as a bare `None`, is
//! met with a request for its type. A value is refused by a method that fits and has a bound that fails: the trait of that bound
//! carries the message.
//!
//! Generated code gives the whole call the place of the user's expression: the compiler reports
//! some of these at the method's name, others at the receiver.
//!
//! The methods for html escape without asking; those for plain leave it to the buffer, so that
//! not even a wrong call lets text into markup.

use crate::Render;
use crate::cursor::Cursor;

/// The value of an expression that is appended. It is only borrowed.
#[derive(Clone, Copy, Debug)]
pub struct Value<'a, T: ?Sized>(pub &'a T);

impl<T: ?Sized> Value<'_, T> {
    pub fn append_html(&self, out: &mut Cursor<'_>)
    where
        T: Render,
    {
        out.append(self.0);
    }

    pub fn append_plain(&self, out: &mut Cursor<'_>)
    where
        T: Render,
    {
        out.append(self.0);
    }

    pub fn interpolate_html(&self, out: &mut Cursor<'_>)
    where
        T: Render,
    {
        out.append(self.0);
    }

    pub fn interpolate_plain(&self, out: &mut Cursor<'_>)
    where
        T: Render,
    {
        out.append(self.0);
    }
}
