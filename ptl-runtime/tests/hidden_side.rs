//! Templates as the compiler writes them, calling each other through their hidden sides.

#![allow(clippy::needless_borrow, clippy::unit_arg)]

use std::future::ready;
use std::num::ParseIntError;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use ptl_runtime::__private::{
    Block, Buffer, Enter, GuardedCursor, HtmlKind, Kind, NoOptions, Outcome, PlainKind, Target,
    Template, done, sink, value,
};
use ptl_runtime::{Html, Render};

type OutputOf<T> = <<T as Template>::Kind as Kind>::Output;

/// A call of a template as a statement of an html template.
macro_rules! call_in_html {
    ($out:expr, $template:ident::write($($argument:expr),*) $(, $field:ident = $value:expr)* $(; $after:tt)?) => {{
        #[allow(unused_mut)]
        let mut options = <<$template as Template>::Options<'_> as Default>::default();
        $(options.$field = $value;)*
        let mut target = <<$template as Template>::Kind as Enter<_>>::enter($out, sink::Text);
        done($template::write(target.buffer(), $($argument,)* options)$($after)?);
        target.close();
    }};
}

/// `template page [html] (title: &str, body: impl Render, lang: &str = "en"):`
fn page(title: &str, body: impl Render, options: PageOptions<'_>) -> Html {
    let mut out = <PtlPage as Template>::Kind::buffer();
    PtlPage::write(&mut out, title, body, options);
    <PtlPage as Template>::Kind::output(out)
}

struct PageOptions<'a> {
    lang: &'a str,
}

impl Default for PageOptions<'_> {
    fn default() -> Self {
        Self { lang: "en" }
    }
}

struct PtlPage;

impl Template for PtlPage {
    type Kind = HtmlKind;
    type Options<'a> = PageOptions<'a>;
}

impl PtlPage {
    #[allow(clippy::needless_pass_by_value)]
    fn write(out: &mut Buffer, title: &str, body: impl Render, options: PageOptions<'_>) {
        let out = &mut GuardedCursor::new(out).cursor;
        out.markup("<html lang=\"");
        value(&options.lang).__ptl_append_html(out, "");
        out.markup("\"><h1>");
        value(&title).__ptl_append_html(out, "");
        out.markup("</h1>");
        value(&body).__ptl_append_html(out, "");
        out.markup("</html>");
    }
}

/// `template signature [plain] (name: &str):`
struct PtlSignature;

impl Template for PtlSignature {
    type Kind = PlainKind;
    type Options<'a> = NoOptions;
}

impl PtlSignature {
    fn write(out: &mut Buffer, name: &str, _: NoOptions) {
        let out = &mut GuardedCursor::new(out).cursor;
        out.markup("-- & ");
        value(&name).__ptl_append_plain(out, "");
    }
}

/// `template sum [html] (numbers: &[&str]) -> Result<Html, ParseIntError>:`
fn sum(numbers: &[&str]) -> Result<Html, ParseIntError> {
    type Output = OutputOf<PtlSum>;
    let mut out = <PtlSum as Template>::Kind::buffer();
    let written = PtlSum::write(&mut out, numbers, NoOptions);
    let output = <PtlSum as Template>::Kind::output(out);
    <Result<Html, ParseIntError> as Outcome<Output>>::finish(output, written)
}

struct PtlSum;

impl Template for PtlSum {
    type Kind = HtmlKind;
    type Options<'a> = NoOptions;
}

impl PtlSum {
    fn write(
        out: &mut Buffer,
        numbers: &[&str],
        _: NoOptions,
    ) -> <Result<Html, ParseIntError> as Outcome<OutputOf<Self>>>::Written {
        type Result_ = Result<Html, ParseIntError>;
        let out = &mut GuardedCursor::new(out).cursor;
        let mut total = 0;
        // with page("Sum", lang="la"):
        let block = Block::html(|out: &mut Buffer| {
            let out = &mut GuardedCursor::new(out).cursor;
            for number in numbers {
                total += number.parse::<i32>()?;
                value(&number).__ptl_append_html(out, "");
                out.markup("<br>");
            }
            <Result_ as Outcome<OutputOf<Self>>>::written()
        });
        call_in_html!(out.lend(), PtlPage::write("Sum", &block), lang = "la");
        out.resume();
        if let Some(failure) = block.failed() {
            return failure;
        }
        value(&total).__ptl_append_html(out, "");
        <Result_ as Outcome<OutputOf<Self>>>::written()
    }
}

/// `async template greeting [html] (name: &str):`
struct PtlGreeting;

impl Template for PtlGreeting {
    type Kind = HtmlKind;
    type Options<'a> = NoOptions;
}

impl PtlGreeting {
    async fn write(out: &mut Buffer, name: &str, _: NoOptions) {
        let out = &mut GuardedCursor::new(out).cursor;
        out.markup("<i>");
        let name = ready(name).await;
        value(&name).__ptl_append_html(out, "");
        out.markup("</i>");
    }
}

/// `async template letter [plain] (name: &str):`
async fn letter(name: &str) -> String {
    let mut out = PlainKind::buffer();
    let mut target = <<PtlGreeting as Template>::Kind as Enter<_>>::enter(&mut out, sink::Plain);
    done(PtlGreeting::write(target.buffer(), name, NoOptions).await);
    target.close();
    value(&"<").__ptl_append_plain(&mut GuardedCursor::new(&mut out).cursor, "");
    PlainKind::output(out)
}

/// A template that calls itself inside its own block, to `depth`.
fn nested(out: &mut Buffer, depth: u32, body: impl Render) {
    let out = &mut GuardedCursor::new(out).cursor;
    value(&body).__ptl_append_html(out, "");
    if depth > 0 {
        let block = Block::html(|out: &mut Buffer| {
            let out = &mut GuardedCursor::new(out).cursor;
            out.markup("(");
            value(&body).__ptl_append_html(out, "");
            out.markup(")");
        });
        nested(out.lend(), depth - 1, &block as &dyn Render);
    }
}

#[test]
fn rust_calls_a_template_as_a_function() {
    let defaults = page("A & B", (), PageOptions::default());
    assert_eq!(defaults, r#"<html lang="en"><h1>A &amp; B</h1></html>"#);
    let french = page("", "<", PageOptions { lang: "fr" });
    assert_eq!(french, r#"<html lang="fr"><h1></h1>&lt;</html>"#);
}

#[test]
fn a_plain_callee_is_escaped_into_an_html_caller() {
    let mut out = HtmlKind::buffer();
    call_in_html!(&mut out, PtlSignature::write("<Tom>"));
    assert_eq!(HtmlKind::output(out), "-- &amp; &lt;Tom&gt;");
}

#[test]
fn a_block_assigns_and_its_failure_ends_the_template_around_it() {
    let expected = r#"<html lang="la"><h1>Sum</h1>1<br>2<br></html>3"#;
    assert_eq!(sum(&["1", "2"]).as_ref().map(Html::as_str), Ok(expected));
    assert!(sum(&["1", "x"]).is_err());
}

#[test]
fn a_fallible_callee_takes_a_question_mark() {
    fn twice(out: &mut Buffer) -> Result<(), ParseIntError> {
        call_in_html!(out, PtlSum::write(&["1"]); ?);
        call_in_html!(out, PtlSum::write(&["x"]); ?);
        Ok(())
    }
    assert!(twice(&mut HtmlKind::buffer()).is_err());
}

#[test]
fn an_async_template_can_be_sent_to_another_thread() {
    const fn send<T: Send>(future: T) -> T {
        future
    }
    let mut future = pin!(send(letter("<Tom>")));
    let written = future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()));
    assert_eq!(written, Poll::Ready("<i>&lt;Tom&gt;</i><".into()));
}

#[test]
fn a_template_may_call_itself_inside_its_own_block() {
    let mut out = HtmlKind::buffer();
    nested(&mut out, 2, "x");
    assert_eq!(HtmlKind::output(out), "x(x)((x))");
}
