//! Markup put together: `+`, `+=`, `extend`, `collect`.

use core::ops::{Add, AddAssign};

use super::Html;
use crate::Render;

/// Appends a value as a statement of an html template would: markup is joined, text is escaped.
///
/// ```
/// use ptl_runtime::Html;
///
/// assert_eq!(Html::from_trusted("<b>") + "<" + 1, "<b>&lt;1");
/// ```
impl<T: Render> Add<T> for Html {
    type Output = Self;

    fn add(mut self, value: T) -> Self {
        self.append(&value);
        self
    }
}

/// Appends a value as a statement of an html template would: markup is joined, text is escaped.
impl<T: Render> AddAssign<T> for Html {
    fn add_assign(&mut self, value: T) {
        self.append(&value);
    }
}

/// Appends values as statements of an html template would.
impl<T: Render> Extend<T> for Html {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            self.append(&value);
        }
    }
}

/// Puts values together as statements of an html template would.
///
/// ```
/// use ptl_runtime::Html;
///
/// let cells = ["a", "<"].into_iter().map(|text| Html::from_trusted("<td>") + text);
/// assert_eq!(cells.collect::<Html>(), "<td>a<td>&lt;");
/// ```
impl<T: Render> FromIterator<T> for Html {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut html = Self::new();
        html.extend(values);
        html
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn markup_is_joined_and_text_is_escaped() {
        let bold = Html::from_trusted("<b>");
        let owned = String::from("&");
        let sum = bold.clone() + "<" + &owned + owned + &bold + bold;
        assert_eq!(sum, "<b>&lt;&amp;&amp;<b><b>");
    }

    #[test]
    fn assignment_appends_in_place() {
        let mut html = Html::new();
        html += "<";
        html += Html::from_trusted("<br>");
        html.extend([1, 2]);
        assert_eq!(html, "&lt;<br>12");
    }
}
