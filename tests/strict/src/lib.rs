//! A user's crate that denies every lint that generated code might meet.
#![forbid(unsafe_code)]
#![deny(missing_docs, unreachable_pub, warnings)]
#![deny(clippy::all, clippy::pedantic)]
#![deny(rust_2018_idioms, missing_debug_implementations, unused_qualifications)]

/// Templates from files.
pub mod views {
    ptl::include_ptl!("views");
}

/// Templates in a macro.
pub mod inline {
    ptl::ptl! {
        /// What somebody likes.
        #[must_use]
        pub template likes(name: &str, things: &[&str], separator: &str = ", "):
            f!("<p>{name} likes ")
            for thing in things:
                thing; separator
            "</p>"
            badge("old", count=2)

        template badge(kind: &str, count: u8 = 0):
            f!("<b class=\"{kind}\">{count}</b>")

        /// A text for a mail.
        pub(crate) template mail [plain] (name: &str) -> Option<String>:
            name.chars().next()?
            private(name)

        template private(name: &str):
            name.len()
    }

    /// Both of them.
    #[must_use]
    pub fn both() -> String {
        let options = LikesOptions { separator: "; " };
        format!("{}{:?}", likes("<Ada>", &["tea"], options), mail("x&"))
    }
}

/// Functions as templates.
pub mod functions {
    use ptl::{Html, template};

    /// A list of numbers.
    #[must_use]
    #[template]
    pub fn list(numbers: &[u32]) -> Html {
        "<ul>";
        for number in numbers {
            f!("<li>{number}</li>");
        }
        "</ul>";
    }

    /// Their sum.
    ///
    /// # Errors
    ///
    /// Fails if there is none.
    #[template(plain)]
    pub fn sum(numbers: &[u32]) -> Result<String, std::fmt::Error> {
        let first = numbers.first().ok_or(std::fmt::Error)?;
        first;
        " and more is ";
        numbers.iter().sum::<u32>();
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn files_print() {
        assert_eq!(
            crate::views::page::page("<t>", "body"),
            "<h1>&lt;t&gt;</h1>body<hr>"
        );
    }

    #[test]
    fn macros_print() {
        assert_eq!(
            crate::inline::both(),
            "<p>&lt;Ada&gt; likes tea; </p><b class=\"old\">2</b>Some(\"x2\")"
        );
    }

    #[test]
    fn functions_print() {
        assert_eq!(
            crate::functions::list(&[1, 2]),
            "<ul><li>1</li><li>2</li></ul>"
        );
        assert_eq!(
            crate::functions::sum(&[1, 2]).as_deref(),
            Ok("1 and more is 3")
        );
    }
}
