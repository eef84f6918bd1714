//! The templates of the guest book itself.

use guest_book::views;

use super::Engine;

pub(super) const ENGINE: Engine = Engine {
    name: "ptl",
    render: |page| views::book::book(page, None).into_string(),
};
