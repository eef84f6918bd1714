use ptl_runtime::__private::{
    AttrsKind, Carrier, CssKind, Enter, HtmlKind, Kind, PlainKind, format_in, sink,
};

fn main() {
    let mut out = HtmlKind::buffer();
    let _ = <HtmlKind as Enter<_>>::enter(&mut out, sink::UrlPath(Carrier::Attribute));
    let _ = <PlainKind as Enter<_>>::enter(&mut out, sink::Js(Carrier::Bare));
    let _ = <CssKind as Enter<_>>::enter(&mut out, sink::Attrs(Carrier::Bare));
    let _ = <AttrsKind as Enter<_>>::enter(&mut out, sink::TrustedUrl(Carrier::Attribute));
    format_in(&mut out, sink::Js(Carrier::Bare), format_args!("{:?}", 1));
}
