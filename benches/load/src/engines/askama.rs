//! The same templates as askama's documentation would have them: inheritance, and an imported macro.

use askama::Template;
use guest_book::assets::{ICON, STYLE};
use guest_book::book::Page;
use guest_book::section::Section;

use super::Engine;

pub(super) const ENGINE: Engine = Engine {
    name: "askama",
    render: |page| {
        let book = Book {
            page,
            style: STYLE.url.as_str(),
            icon: ICON.url.as_str(),
            sections: Section::ALL,
        };
        book.render().expect("the values do not fail")
    },
};

#[derive(Template)]
#[template(path = "book.html")]
struct Book<'a> {
    page: &'a Page,
    style: &'a str,
    icon: &'a str,
    sections: [Section; 4],
}

impl Book<'_> {
    /// The numbers of the pages to link to, and whether some are left out before.
    fn links(&self) -> impl Iterator<Item = (u32, bool)> {
        let mut shown = 0;
        self.page.nearby().map(move |number| {
            let has_gap = number > shown + 1;
            shown = number;
            (number, has_gap)
        })
    }
}
