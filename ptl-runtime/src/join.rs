//! Values with a separator between them.

use core::fmt::{self, Display};

use crate::{Buffer, Render};

/// Appends each of `items` as a statement would, with `separator` between them. The separator is
/// text, so it is escaped in an html template; for markup, use [`Html::join`].
///
/// Nothing is collected: the items are gone through each time the result is appended. For that
/// they must be something that can be cloned, which references to collections and the usual
/// iterators are. Pass `&items` rather than `items`, so that the clone costs nothing.
///
/// ```
/// use ptl_runtime::{Html, join};
///
/// let primes = vec![2, 3, 5];
/// assert_eq!(Html::render(&join(&primes, " < ")), "2 &lt; 3 &lt; 5");
///
/// let squares = primes.iter().map(|prime| prime * prime);
/// assert_eq!(Html::render(&join(squares, ", ")), "4, 9, 25");
/// ```
///
/// [`Html::join`]: crate::Html::join
#[must_use = "a `Join` prints nothing until it is appended"]
pub const fn join<I>(items: I, separator: &str) -> Join<'_, I>
where
    I: IntoIterator + Clone,
    I::Item: Render,
{
    Join { items, separator }
}

/// Values with a separator between them. Made by [`join`].
#[derive(Clone, Copy, Debug)]
pub struct Join<'a, I> {
    items: I,
    separator: &'a str,
}

#[diagnostic::do_not_recommend]
impl<I> Render for Join<'_, I>
where
    I: IntoIterator + Clone,
    I::Item: Render,
{
    fn render_to(&self, out: &mut Buffer) {
        append_joined(out, self.items.clone(), self.separator);
    }
}

/// The items' text, with the separator between them.
impl<I> Display for Join<'_, I>
where
    I: IntoIterator + Clone,
    I::Item: Display,
{
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, item) in self.items.clone().into_iter().enumerate() {
            if position > 0 {
                formatter.write_str(self.separator)?;
            }
            item.fmt(formatter)?;
        }
        Ok(())
    }
}

/// Appends `items` with `separator` between them.
pub(crate) fn append_joined<I, S>(out: &mut Buffer, items: I, separator: &S)
where
    I: IntoIterator,
    I::Item: Render,
    S: Render + ?Sized,
{
    let mut items = items.into_iter();
    if let Some(first) = items.next() {
        out.append(&first);
    }
    for item in items {
        out.append(separator);
        out.append(&item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Html;
    use alloc::vec;

    #[test]
    fn the_separator_stands_between_items_only() {
        let none: [&str; 0] = [];
        assert_eq!(Html::render(&join(none, ", ")), "");
        assert_eq!(Html::render(&join(["<"], ", ")), "&lt;");
        assert_eq!(Html::render(&join(["a", "b"], "&")), "a&amp;b");
    }

    #[test]
    fn a_joined_list_prints_the_same_each_time() {
        let items = vec![Html::from_trusted("<b>"), Html::from_trusted("<i>")];
        let owned = join(items.clone(), "");
        let borrowed = join(&items, "");
        let mapped = join(items.iter().map(Html::len), "");
        for _ in 0..2 {
            assert_eq!(Html::render(&owned), "<b><i>");
            assert_eq!(Html::render(&borrowed), "<b><i>");
            assert_eq!(Html::render(&mapped), "33");
        }
    }
}
