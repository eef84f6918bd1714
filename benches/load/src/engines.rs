//! The guest book's page of entries, as each engine renders it.

mod askama;
mod by_hand;
mod ptl;

use guest_book::book::Page;

/// An engine, and how it renders the page.
#[derive(Clone, Copy)]
pub(crate) struct Engine {
    pub(crate) name: &'static str,
    pub(crate) render: fn(&Page) -> String,
}

/// Those that take part.
pub(crate) const ENGINES: [Engine; 3] = [ptl::ENGINE, by_hand::ENGINE, askama::ENGINE];

/// Whether all engines render the same page, but for which entity stands for a special character.
pub(crate) fn check(page: &Page) -> Result<(), String> {
    let [first, rest @ ..] = &ENGINES;
    let expected = normalised(&(first.render)(page));
    for engine in rest {
        let found = normalised(&(engine.render)(page));
        let difference = expected.lines().zip(found.lines()).find(|(a, b)| a != b);
        if let Some((a, b)) = difference {
            return Err(format!("{}: {a}\n{}: {b}", first.name, engine.name));
        }
        if expected.len() != found.len() {
            return Err(format!(
                "{} and {} end differently",
                first.name, engine.name
            ));
        }
    }
    Ok(())
}

fn normalised(page: &str) -> String {
    let entities = [
        ("&#38;", "&amp;"),
        ("&#60;", "&lt;"),
        ("&#62;", "&gt;"),
        ("&#34;", "&quot;"),
    ];
    entities
        .iter()
        .fold(page.to_owned(), |page, (entity, common)| {
            page.replace(entity, common)
        })
}
