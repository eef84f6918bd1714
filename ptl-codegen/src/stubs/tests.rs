use super::*;
use std::str::FromStr as _;

/// Checks what is left of a module without its bodies, but for white space.
fn leaves(module: &str, left: &str) {
    let heads = heads(TokenStream::from_str(module).unwrap());
    let plain = |text: &str| {
        let lines = text.lines().map(|line| {
            let indentation = line.len() - line.trim_start().len();
            let tokens = TokenStream::from_str(line).unwrap_or_else(|_| panic!("{line}"));
            format!("{indentation}: {tokens}")
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(
        plain(heads.text().trim_start_matches('\n')),
        plain(left),
        "{}",
        heads.text()
    );
}

#[test]
fn heads_are_left() {
    leaves(
        "#[cfg(a)]
pub(crate) async template page<'a, T: Into<Html>> [html] (title: &'a str, lang: &str = \"en\") -> Result<Html, a::E>:
    \"<h1>\"; title
    if title.is_empty():
        pass
    x::y(async move { 1 }, |a| unsafe { b })
template end(): \"x\"",
        "#[cfg(a)] pub(crate) async template page<'a, T: Into<Html>> [html] (title: &'a str, lang: &str = \"en\") -> Result<Html, a::E>:
    pass
template end():
    pass",
    );
}

#[test]
fn a_where_clause_has_colons_of_its_own() {
    leaves(
        "template a<T, F>(t: T) -> a::B where T: a::Display + 'static, F: Fn(&T) -> u8:
    x: y
template b<T>() where T: A,:
    c
template c() where Vec<T>: A<B: C>:
    c",
        "template a<T, F>(t: T) -> a::B where T: a::Display + 'static, F: Fn(&T) -> u8:
    pass
template b<T>() where T: A,:
    pass
template c() where Vec<T>: A<B: C>:
    pass",
    );
}

#[test]
fn items_and_imports_are_left() {
    leaves(
        "use a::{b, c};
pub from super::layout import page, footer as foot
from crate::x import (a, b)
const A: u8 = { 1 };
const fn b() {}
#[derive(Debug)] struct S<T>(T) where T: A;
macro_rules! m { () => {} }
extern \"C\" { fn x(); }
unsafe impl Send for S {}
template a():
    let f: fn(u8) = g; const { 1 }
    from(1); x.template(y); let s: &'static str = t
fn last() -> impl Fn() { || {} }",
        "use a::{b, c};
pub from super::layout import page, footer as foot
from crate::x import (a, b)
const A: u8 = { 1 };
const fn b() {}
#[derive(Debug)] struct S<T>(T) where T: A;
macro_rules! m { () => {} }
extern \"C\" { fn x(); }
unsafe impl Send for S {}
template a():
    pass
fn last() -> impl Fn() { || {} }",
    );
}

#[test]
fn methods_are_left_in_their_blocks() {
    leaves(
        "pub trait Layout: Sized:
    type Title: Display;
    template title(&self)
    template page(&self):
        \"<h1>\"
    fn plain(self: Box<Self>) {}
impl Layout for Page:
    template title(&self): self.0
template free(): \"x\"
impl Page {
    fn a(&self) {}
}
impl<T> Page<T>:
    template new(): \"x\"
    template b(&'a mut self): \"y\"
fn c() {}",
        "pub trait Layout: Sized:
    type Title: Display;
    template title(&self)
    template page(&self):
        pass
    fn plain(self: Box<Self>) {}
impl Layout for Page:
    template title(&self):
        pass
template free():
    pass
impl Page { fn a(&self) {} }
impl<T> Page<T>:
    template new():
        pass
    template b(&'a mut self):
        pass
fn c() {}",
    );
}

#[test]
fn whatever_else_there_is_does_no_harm() {
    for tokens in [
        "",
        "from a import",
        "template",
        "pub",
        "#",
        "impl",
        "trait A:",
        "template a<T(",
        "fn a",
        "use",
    ] {
        if let Ok(tokens) = TokenStream::from_str(tokens) {
            heads(tokens);
        }
    }
}

#[test]
fn stubs_have_the_signatures_of_the_templates() {
    let tokens = quote::quote! {
        use crate::Entry;
        pub template page(title: &str, lang: &str = f!("{EN}")) -> Result<Html, Error>:
            "<h1>" title "</h1>"
            for i in 0..3:
                i
        impl Entry:
            template row [plain] (&self): self.title
    };
    let options = Options::new(quote::quote!(::ptl));
    assert!(
        compile_source(&heads(tokens.clone()), &options)
            .errors
            .is_empty()
    );
    let code = stubs(tokens, &options).to_string();
    for part in [
        "use crate :: Entry ;",
        "pub fn page (title : & str , options : PageOptions",
        "-> Result < Html , Error >",
        "impl Entry {",
        "fn row (& self",
    ] {
        assert!(code.contains(part), "{part} in {code}");
    }
}
