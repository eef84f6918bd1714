//! A template of some kind can be called in the sinks in which the context machine admits it.

use std::marker::PhantomData;

use ptl_html::{Admission, Carrier, Escaper, Kind};
use ptl_runtime::__private::{
    self, AttrsKind, CssKind, Enter, GuardedCursor, HtmlKind, JsKind, Kind as _, PlainKind,
    Target as _, UrlKind, sink,
};

/// Whether `K` can be called in `S`.
struct Call<K, S>(PhantomData<(K, S)>);

trait Unless {
    const IS_POSSIBLE: bool = false;

    fn written(_: impl Sized) -> Option<String> {
        None
    }
}

impl<K, S> Unless for Call<K, S> {}

impl<K: Enter<S>, S> Call<K, S> {
    const IS_POSSIBLE: bool = true;

    /// What is left of a literal that the template writes.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "where no call is possible, there is none"
    )]
    fn written(sink: S) -> Option<String> {
        let mut out = PlainKind::buffer();
        let mut target = K::enter(&mut out, sink);
        GuardedCursor::new(target.buffer()).cursor.markup(LITERAL);
        target.close();
        Some(PlainKind::output(out))
    }
}

/// No sink of text leaves this as it is.
const LITERAL: &str = "x:<'\"";

const CARRIER: __private::Carrier = __private::Carrier::Bare;

macro_rules! agree {
    ($($escaper:ident: $sink:ident $(($($argument:expr),+))?;)+) => {$(
        agree!(@ $escaper, $sink, sink::$sink $(($($argument),+))?,
            Html HtmlKind, Attrs AttrsKind, Url UrlKind, Css CssKind, Js JsKind, Plain PlainKind);
    )+};
    (@ $escaper:ident, $sink:ident, $value:expr, $($kind:ident $runtime_kind:ident),+) => {$({
        type Pair = Call<$runtime_kind, sink::$sink>;
        let place = ptl_html::Sink { escaper: Escaper::$escaper, carrier: Carrier::Bare };
        let pair = (Escaper::$escaper, Kind::$kind);
        let admission = place.admit(Kind::$kind);
        assert_eq!(Pair::IS_POSSIBLE, admission != Admission::Refused, "{pair:?}");
        if let Some(written) = Pair::written($value) {
            assert_eq!(written == LITERAL, admission == Admission::AsIs, "{pair:?}");
        }
    })+};
}

#[test]
fn the_runtime_and_the_context_machine_agree() {
    agree! {
        Text: Text;
        Rcdata: Attribute(CARRIER);
        Attribute: Attribute(CARRIER);
        Attrs: Attrs(CARRIER);
        UrlStart: UrlStart(CARRIER, sink::SCHEMES);
        UrlContinued: UrlContinued(CARRIER);
        UrlFirstSegment: UrlFirstSegment(CARRIER);
        UrlPath: UrlPath(CARRIER);
        UrlQuery: UrlQuery(CARRIER);
        UrlFragment: UrlFragment(CARRIER);
        TrustedUrl: TrustedUrl(CARRIER);
        JsString: JsString(CARRIER);
        JsValue: JsValue(CARRIER);
        Js: Js(CARRIER);
        JsonValue: JsonValue(CARRIER);
        CssString: CssString(CARRIER);
        CssValue: CssValue(CARRIER);
        Css: Css(CARRIER);
    }
}
