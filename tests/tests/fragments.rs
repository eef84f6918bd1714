//! A part of a page that is rendered alone, for a partial update, does none of the page's other work.

use std::cell::Cell;

use nested::PageOptions;
use ptl::Html;

ptl::include_ptl!("fragments");

/// What the pages show, and how often it was asked for.
#[derive(Default)]
struct Shop {
    news_asked: Cell<u32>,
    basket_asked: Cell<u32>,
}

impl Shop {
    fn news(&self) -> [&'static str; 2] {
        self.news_asked.update(|times| times + 1);
        ["New ink & nibs", "Closed on Monday"]
    }

    fn basket(&self) -> [&'static str; 2] {
        self.basket_asked.update(|times| times + 1);
        ["Pen", "Paper < A4"]
    }
}

/// How much of the page is wanted.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Everything,
    Basket,
}

const BASKET: &str = r#"<ul id="basket"><li>Pen</li><li>Paper &lt; A4</li></ul>"#;

/// The page has both parts in it, and asks for each once; the fragment is the same markup, and asks for its own alone.
#[track_caller]
fn check(page: impl Fn(&Shop) -> Html, fragment: impl Fn(&Shop) -> Html) {
    let shop = Shop::default();
    let news = "<p>New ink &amp; nibs</p><p>Closed on Monday</p>";
    assert_eq!(page(&shop), format!("<main>{news}{BASKET}</main>").as_str());
    assert_eq!((shop.news_asked.get(), shop.basket_asked.get()), (1, 1));

    let shop = Shop::default();
    assert_eq!(fragment(&shop), BASKET);
    assert_eq!((shop.news_asked.get(), shop.basket_asked.get()), (0, 1));
}

#[test]
fn a_separate_template_does_its_own_work_only() {
    check(separate::page, separate::basket);
}

#[test]
fn a_nested_template_does_its_own_work_only() {
    check(
        |shop| nested::page(shop, PageOptions::default()),
        |shop| nested::page(shop, PageOptions { part: Part::Basket }),
    );
}
