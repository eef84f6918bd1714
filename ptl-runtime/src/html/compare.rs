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

    fn check_both_ways<T>(string: &T)
    where
        T: PartialEq<Html> + ?Sized,
        Html: PartialEq<T>,
    {
        let same = Html::from_trusted("<br>");
        let other = Html::from_trusted("&lt;br&gt;");
        assert!(same == *string);
        assert!(*string == same);
        assert!(other != *string);
        assert!(*string != other);
    }

    #[test]
    fn markup_equals_the_string_that_spells_it() {
        check_both_ways("<br>");
        check_both_ways(&"<br>");
        check_both_ways(&String::from("<br>"));
    }
}
