//! Markup compared with strings: it equals a string that spells the same markup.

use alloc::string::String;

use super::Html;

macro_rules! equal_by_markup {
    ($($string:ty),+) => {$(
        impl PartialEq<$string> for Html {
            fn eq(&self, other: &$string) -> bool {
                let other: &str = other;
                self.as_str() == other
            }
        }

        impl PartialEq<Html> for $string {
            fn eq(&self, other: &Html) -> bool {
                other == self
            }
        }
    )+};
}

equal_by_markup!(str, &str, String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparison_works_both_ways() {
        let html = Html::from_trusted("<br>");
        assert!(html == *"<br>" && *"<br>" == html);
        assert!(html == "<br>" && "<br>" == html);
        assert!(html == String::from("<br>") && String::from("<br>") == html);
        assert!(html != "&lt;br&gt;");
    }
}
