//! A user's crate whose templates are compiled by its build script, so that it builds neither parser nor compiler.
#![forbid(unsafe_code)]
#![deny(missing_docs, unreachable_pub, warnings, clippy::pedantic)]

/// The templates.
pub mod views {
    ptl::include_built!("views");
}

#[cfg(test)]
mod tests {
    use crate::views::page::{PageOptions, page};

    #[test]
    fn templates_print() {
        let options = PageOptions { lang: "fr" };
        let expected = "<html lang=\"fr\"><h1>&lt;t&gt;</h1><li>1</li><li>2</li></html>";
        assert_eq!(page("<t>", &[1, 2], options), expected);
    }
}
