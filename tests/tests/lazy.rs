//! Calls that are made later: whatever they are rendered into gets what the template returns.

#![allow(unreachable_pub, reason = "templates that a module shares are public")]

use std::fmt::Write as _;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use ptl::Html;

mod views {
    ptl::ptl! {
        use std::num::ParseIntError;

        pub template page(title: &str, body: impl Render, lang: &str = "en", wide: bool = false):
            f!("<html lang=\"{lang}\"><h1>{title}</h1>")
            if wide:
                "<hr>"
            body
            "</html>"

        pub template owned(rows: Vec<String>):
            for row in rows:
                "<li>"; row

        pub template list<T: Render, const N: usize>(items: [T; N]):
            for item in &items:
                "<li>"; item

        pub template note [plain] (text: &str):
            text; " & so on"

        pub template number(text: &str) -> Result<Html, ParseIntError>:
            "<b>"; text.parse::<u8>()?; "</b>"

        pub template maybe(text: Option<&str>) -> Option<Html>:
            "<b>"; text?; "</b>"

        pub async template later(text: &str, times: u32 = 1):
            for _ in 0..times:
                "<b>"; std::future::ready(text).await; "</b>"

        pub async template later_number(text: String) -> Result<Html, ParseIntError>:
            std::future::ready(text).await.parse::<u8>()?

        pub struct Card(pub &'static str);

        impl Card:
            pub template front(&self, note: &str):
                "<i>"; self.0; note; "</i>"

            pub async template back(&self):
                "<u>"; self.0; "</u>"
    }
}

/// Nothing here waits.
fn finished<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

#[test]
fn arguments_are_given_by_position_and_by_name() {
    let title = String::from("Q & A");
    let page = ptl::lazy!(views::page(&title, 1, wide = true));
    assert_eq!(
        page.render(),
        "<html lang=\"en\"><h1>Q &amp; A</h1><hr>1</html>"
    );
    let page = ptl::lazy!(self::views::page("A", "<", wide = false, lang = "fr"));
    assert_eq!(page.render(), "<html lang=\"fr\"><h1>A</h1>&lt;</html>");
    let list = ptl::lazy!(crate::views::list::<u8, 2>([1, 2]));
    assert_eq!(list.render(), "<li>1<li>2");
}

#[test]
fn a_template_in_scope_needs_no_path() {
    use views::*;

    assert_eq!(ptl::lazy!(list(["a"])).render(), "<li>a");
}

#[test]
fn a_call_is_appended_and_printed_as_often_as_needed() {
    let inner = ptl::lazy!(views::list(["<"]));
    let outer = ptl::lazy!(views::page("A", &inner));
    assert_eq!(
        outer.render(),
        "<html lang=\"en\"><h1>A</h1><li>&lt;</html>"
    );
    assert_eq!(format!("{inner}{inner}"), "<li>&lt;<li>&lt;");
    let note = ptl::lazy!(views::note("<"));
    assert_eq!(note.render(), "< & so on");
    assert_eq!(Html::render(&note), "&lt; &amp; so on");
}

#[test]
fn what_a_call_owns_can_leave_the_function() {
    fn call(rows: Vec<String>) -> impl FnOnce() -> Html + Send + 'static {
        let page = ptl::lazy!(move views::owned(rows));
        || page.render()
    }
    assert_eq!(call(vec!["a".into(), "b".into()])(), "<li>a<li>b");
}

#[test]
fn a_string_is_used_again() {
    let mut text = String::with_capacity(1000);
    let place = text.as_ptr();
    for _ in 0..3 {
        text.clear();
        ptl::lazy!(views::list(["a"])).push_to(&mut text);
        assert_eq!(text, "<li>a");
    }
    assert_eq!(text.as_ptr(), place);
}

#[test]
fn writers_get_the_page_and_callers_the_errors() -> Result<(), Box<dyn std::error::Error>> {
    let mut bytes = Vec::new();
    ptl::lazy!(views::list(["é"])).write_to(&mut bytes)?;
    assert_eq!(bytes, "<li>é".as_bytes());

    let mut bytes = Vec::new();
    ptl::lazy!(views::number("7")).write_to(&mut bytes)??;
    assert_eq!(bytes, b"<b>7</b>");
    let failed = ptl::lazy!(views::number("x")).write_to(&mut bytes)?;
    assert!(failed.is_err());

    let mut text = String::new();
    ptl::lazy!(views::number("8")).fmt_to(&mut text)??;
    write!(text, "{}", ptl::lazy!(views::list([1])))?;
    assert_eq!(text, "<b>8</b><li>1");

    let mut full = [0; 3];
    let error = ptl::lazy!(views::list(["abc"]))
        .write_to(&mut full[..])
        .err();
    assert_eq!(
        error.map(|error| error.kind()),
        Some(std::io::ErrorKind::WriteZero)
    );
    Ok(())
}

#[test]
fn what_fails_is_what_the_template_returns() {
    assert_eq!(
        ptl::lazy!(views::maybe(Some("a"))).render(),
        Some(Html::from_trusted("<b>a</b>"))
    );
    assert_eq!(ptl::lazy!(views::maybe(None)).render(), None);
    assert!(ptl::lazy!(views::number("x")).render().is_err());
}

#[test]
fn async_calls_are_rendered_or_handed_out_in_chunks() {
    let text = String::from("<");
    let text = text.as_str();
    let page = finished(ptl::lazy!(views::later(text, times = 2).await).render());
    assert_eq!(page, "<b>&lt;</b><b>&lt;</b>");

    let mut context = Context::from_waker(Waker::noop());
    let mut chunks = ptl::lazy!(views::later_number("x".to_owned()).await).chunks();
    assert!(matches!(
        chunks.poll_chunk(&mut context),
        Poll::Ready(Some(Err(_)))
    ));
    assert!(matches!(chunks.poll_chunk(&mut context), Poll::Ready(None)));
}

#[test]
fn methods_are_called_too() {
    let card = views::Card("a");
    assert_eq!(ptl::lazy!(card.front("<")).render(), "<i>a&lt;</i>");
    let card = &card;
    assert_eq!(finished(ptl::lazy!(card.back().await).render()), "<u>a</u>");
}
