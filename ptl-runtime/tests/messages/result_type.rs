use ptl_runtime::__private::{HtmlKind, Kind, Outcome, PlainKind};
use ptl_runtime::Html;

type Written<T, K> = <T as Outcome<<K as Kind>::Output>>::Written;

fn main() {
    let _: Written<i32, HtmlKind>;
    let _: Written<Result<String, std::fmt::Error>, HtmlKind>;
    let _: Written<Html, PlainKind>;
}
