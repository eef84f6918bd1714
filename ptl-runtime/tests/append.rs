//! Which of `Render`, `Display` and nothing prints a value, in every kind of type.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use ptl_runtime::__private::{GuardedCursor, HtmlKind, Kind, PlainKind, value};
use ptl_runtime::{Buffer, Html, Render, attr, join, text};

/// What generated code does with the value of a statement in an html template.
macro_rules! html {
    ($value:expr) => {{
        let mut out = HtmlKind::buffer();
        value(&$value).__ptl_append_html(&mut GuardedCursor::new(&mut out).cursor, "");
        HtmlKind::output(out)
    }};
}

/// What generated code does with the value of a statement in a plain template.
macro_rules! plain {
    ($value:expr) => {{
        let mut out = PlainKind::buffer();
        value(&$value).__ptl_append_plain(&mut GuardedCursor::new(&mut out).cursor, "");
        PlainKind::output(out)
    }};
}

/// What generated code does with an interpolated value: html and plain.
macro_rules! interpolated {
    ($value:expr) => {{
        let mut html = HtmlKind::buffer();
        value(&$value).__ptl_interpolate_html(&mut GuardedCursor::new(&mut html).cursor, "");
        let mut plain = PlainKind::buffer();
        value(&$value).__ptl_interpolate_plain(&mut GuardedCursor::new(&mut plain).cursor, "");
        (
            HtmlKind::output(html).into_string(),
            PlainKind::output(plain),
        )
    }};
}

/// Has `Display` alone.
struct User(&'static str);

impl fmt::Display for User {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}

/// Has both, and prints differently.
struct Badge;

impl fmt::Display for Badge {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("display")
    }
}

impl Render for Badge {
    fn render_to(&self, out: &mut Buffer) {
        out.html(&Html::from_trusted("<b>"));
        out.append("&");
    }
}

struct Post {
    title: String,
    author: Option<User>,
}

#[test]
fn text_is_escaped_in_html_only() {
    let owned = String::from("<");
    assert_eq!(html!("<"), "&lt;");
    assert_eq!(html!(owned), "&lt;");
    assert_eq!(html!(*owned), "&lt;");
    assert_eq!(html!(&&owned), "&lt;");
    assert_eq!(html!('<'), "&lt;");
    assert_eq!(plain!(owned), "<");
    assert_eq!(plain!(*owned), "<");
}

#[test]
fn numbers_print_their_digits() {
    assert_eq!(html!(5), "5");
    assert_eq!(html!(-1.5), "-1.5");
    assert_eq!(html!(1 + 2_u8), "3");
    assert_eq!(html!(&&7_u128), "7");
    assert_eq!(plain!(5), "5");
}

#[test]
fn markup_is_raw_wherever_it_hides() {
    let html = Html::from_trusted("<br>");
    assert_eq!(html!(html), "<br>");
    assert_eq!(html!(Some(&html)), "<br>");
    assert_eq!(html!(Rc::new(html.clone())), "<br>");
    assert_eq!(html!(Some(Box::new(html.clone()))), "<br>");
    assert_eq!(html!(RefCell::new(html.clone()).borrow()), "<br>");
    assert_eq!(plain!(html), "<br>");
}

#[test]
#[cfg(feature = "std")]
fn markup_behind_a_lock_is_raw() {
    let shared = std::sync::Mutex::new(Html::from_trusted("<br>"));
    assert_eq!(html!(shared.lock().unwrap()), "<br>");
}

#[test]
fn display_alone_is_enough() {
    let user = User("<");
    assert_eq!(html!(user), "&lt;");
    assert_eq!(html!(&&user), "&lt;");
    assert_eq!(plain!(user), "<");
    assert_eq!(html!(Rc::new(User("<"))), "&lt;");
    assert_eq!(html!(Box::new(User("<"))), "&lt;");
    assert_eq!(html!(Box::new(User("<")) as Box<dyn fmt::Display>), "&lt;");
    assert_eq!(html!(*(&user as &dyn fmt::Display)), "&lt;");
}

#[test]
fn an_option_prints_what_is_in_it() {
    let user = User("<");
    assert_eq!(html!(Some(&user)), "&lt;");
    assert_eq!(html!(&Some(User("<"))), "&lt;");
    assert_eq!(html!(Arc::new(Some(User("<")))), "&lt;");
    assert_eq!(plain!(Some(User("<"))), "<");
    assert_eq!(html!(None::<User>), "");
    assert_eq!(html!(None::<&str>), "");
    assert_eq!(html!(Some(Some("<"))), "&lt;");
}

#[test]
fn render_wins_over_display() {
    assert_eq!(html!(Badge), "<b>&amp;");
    assert_eq!(html!(Some(&Badge)), "<b>&amp;");
    assert_eq!(html!(Box::new(Badge)), "<b>&amp;");
    assert_eq!(plain!(Badge), "<b>&");
    assert_eq!(interpolated!(Badge), ("<b>&amp;".into(), "<b>&".into()));
}

#[test]
fn an_interpolation_prints_what_a_statement_does_and_a_bool() {
    let user = User("<");
    assert_eq!(interpolated!(user), ("&lt;".into(), "<".into()));
    assert_eq!(interpolated!(Some(&user)), ("&lt;".into(), "<".into()));
    assert_eq!(interpolated!("<"), ("&lt;".into(), "<".into()));
    assert_eq!(interpolated!(true), ("true".into(), "true".into()));
    assert_eq!(interpolated!(&false), ("false".into(), "false".into()));
    assert_eq!(interpolated!(Some(true)), ("true".into(), "true".into()));
}

#[test]
fn calls_for_their_effect_are_silent() {
    let mut items = vec![1];
    assert_eq!(html!(items.push(2)), "");
    assert_eq!(html!(items.clear()), "");
}

#[test]
fn a_value_is_borrowed_and_never_moved() {
    let post = &Post {
        title: "<".into(),
        author: Some(User("&")),
    };
    assert_eq!(html!(post.title), "&lt;");
    assert_eq!(html!(post.author), "&amp;");
    assert_eq!(post.title, "<");
}

#[test]
#[should_panic(expected = "not yet implemented")]
#[allow(
    unreachable_code,
    unused_variables,
    unused_mut,
    clippy::diverging_sub_expression
)]
fn a_statement_that_never_ends_is_run() {
    html!(todo!());
}

#[test]
fn in_generic_code_the_bound_decides() {
    fn by_render<T: Render>(value: &T) -> Html {
        html!(value)
    }
    fn by_unsized_render<T: Render + ?Sized>(value: &T) -> Html {
        html!(*value)
    }
    fn by_display<T: fmt::Display>(value: &T) -> Html {
        html!(value)
    }
    fn by_option<T: fmt::Display>(value: Option<&T>) -> Html {
        html!(value)
    }
    fn by_impl(value: impl Render) -> Html {
        html!(value)
    }
    fn by_dyn(value: &dyn Render) -> Html {
        html!(value)
    }
    assert_eq!(by_render(&"<"), "&lt;");
    assert_eq!(by_unsized_render("<"), "&lt;");
    assert_eq!(by_display(&"<"), "&lt;");
    assert_eq!(by_option(Some(&User("<"))), "&lt;");
    assert_eq!(by_impl(Badge), "<b>&amp;");
    assert_eq!(by_dyn(&Badge), "<b>&amp;");
    assert_eq!(by_dyn(&Box::new(text(User("<")))), "&lt;");
    let boxed: Box<dyn Render> = Box::new("<");
    assert_eq!(html!(boxed), "&lt;");
    // What only the bound knows is escaped, even if the value is markup.
    assert_eq!(by_display(&Html::from_trusted("<br>")), "&lt;br&gt;");
}

#[test]
fn lists_print_by_join() {
    let users = [User("<"), User("&")];
    assert_eq!(html!(join(users.iter().map(text), ", ")), "&lt;, &amp;");
    assert_eq!(html!(join(&["a", "b"], "<")), "a&lt;b");
}

#[test]
fn between_tags_attributes_are_text() {
    assert_eq!(html!(attr("title", "x")), " title=&quot;x&quot;");
    assert_eq!(plain!(attr("title", "\"")), " title=\"&quot;\"");
}
