//! Debug builds look at what is vouched for: whether it leaves a tag, a string or a comment open.
//!
//! It is a mistake that is easily made and hard to see, as it shows in what comes behind. What the context machine cannot
//! judge passes, and release builds look at nothing.

/// The languages that can be vouched for.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(
    not(all(feature = "checks", debug_assertions)),
    allow(dead_code, reason = "nothing is looked at")
)]
pub(crate) enum Language {
    Html,
    Attrs,
    Url,
    Css,
    Js,
}

#[cfg(not(all(feature = "checks", debug_assertions)))]
pub(crate) const fn check(_: &str, _: Language) {}

#[cfg(all(feature = "checks", debug_assertions))]
pub(crate) use machine::check;

#[cfg(all(feature = "checks", debug_assertions))]
mod machine {
    use alloc::format;
    use alloc::string::String;

    use ptl_html::{Context, Kind, Policy, Refusal, RefusalKind};

    use super::Language;

    /// How many characters of the text a message shows.
    const SHOWN: usize = 40;

    /// Panics, at the caller's place, if the text cannot stand in its language.
    #[track_caller]
    pub(crate) fn check(text: &str, language: Language) {
        if let Err(mistake) = judge(text, language) {
            panic!("{mistake} (a release build does not look)");
        }
    }

    fn judge(text: &str, language: Language) -> Result<(), String> {
        let end = match read(text, language.start()) {
            Ok(end) => end,
            Err(refusal) if is_mistake(refusal.kind) => {
                let before = text.get(..refusal.offset).unwrap_or(text);
                return Err(format!("{refusal}: it stands behind {}", last_part(before)));
            }
            Err(_) => return Ok(()),
        };
        let is_whole = match language {
            Language::Html => end.end(Kind::Html).is_ok(),
            Language::Attrs => end.end(Kind::Attrs).is_ok(),
            Language::Url => end.end(Kind::Url).is_ok(),
            Language::Css => end.end(Kind::Css).is_ok() || is_value_of_css(text),
            // How a script has to be read on may be unknown, which is no mistake.
            Language::Js => true,
        };
        if is_whole {
            Ok(())
        } else {
            Err(format!(
                "this would change how a browser reads what follows, because it ends {end}: {}",
                last_part(text)
            ))
        }
    }

    impl Language {
        const fn start(self) -> Context {
            match self {
                Self::Html => Context::TEXT,
                Self::Attrs => Context::IN_TAG,
                Self::Url => Context::URL,
                Self::Css => Context::CSS,
                Self::Js => Context::JS,
            }
        }
    }

    fn read(text: &str, start: Context) -> Result<Context, Refusal> {
        start.advance(text.as_bytes(), &Policy::default())
    }

    /// `Css` is rules or declarations, or the value of one.
    fn is_value_of_css(text: &str) -> bool {
        read(&format!("x:{text}"), Context::CSS).is_ok_and(|end| end.end(Kind::Css).is_ok())
    }

    /// Whether a refusal is more than a doubt: wherever the text is put, it does harm.
    const fn is_mistake(kind: RefusalKind) -> bool {
        matches!(
            kind,
            RefusalKind::EndTagInTemplate | RefusalKind::TagEndInAttrs | RefusalKind::MissingSpace
        )
    }

    fn last_part(text: &str) -> String {
        let start = text
            .char_indices()
            .rev()
            .nth(SHOWN - 1)
            .map_or(0, |(position, _)| position);
        let dots = if start == 0 { "" } else { "…" };
        format!("`{dots}{}`", text.get(start..).unwrap_or_default())
    }
}

#[cfg(all(test, feature = "checks", debug_assertions))]
mod tests {
    use crate::{Attrs, Css, Html, Js, TrustedUrl, Url};

    #[test]
    fn what_is_whole_passes() {
        for markup in [
            "",
            "a & b < c",
            "<p class=\"a\">",
            "</p>",
            "<br/>",
            "<!-- a -->",
            "é",
        ] {
            assert_eq!(Html::from_trusted(markup).as_str(), markup);
        }
        let _ = Attrs::from_trusted(" hidden class=\"a\"");
        let _ = Attrs::from_trusted("");
        let _ = Url::from_trusted("javascript:void(0)");
        let _ = TrustedUrl::from_trusted("//cdn.example.org/%41.js");
        for css in ["a:b;c:d", "p { a: b }", "rotate(45deg)", "1px solid", "red"] {
            let _ = Css::from_trusted(css);
        }
        for code in ["f('a')", "a / b / c", "x = (1) / 2 / '"] {
            let _ = Js::from_trusted(code);
        }
    }

    #[test]
    fn what_cannot_be_judged_passes() {
        let _ = Html::from_trusted("<?xml version=\"1.0\"?>");
        let _ = Html::from_trusted("<plaintext>");
        let _ = Css::from_trusted("a)");
    }

    macro_rules! refuses {
        ($($test:ident: $ty:ident, $text:expr, $message:expr;)+) => {$(
            #[test]
            #[should_panic(expected = $message)]
            fn $test() {
                let _ = $ty::from_trusted($text);
            }
        )+};
    }

    refuses! {
        half_a_tag: Html, "<p class=\"a", "this would change how a browser reads what follows, because it ends ";
        an_open_comment: Html, "<!-- a --", ": `<!-- a --` (a release build does not look)";
        an_open_script: Html, "<script>f()", ": `<script>f()`";
        half_an_attribute: Attrs, " class=\"a", ": ` class=\"a`";
        attributes_without_the_space: Attrs, "class=\"a\"", "a space is missing";
        the_end_of_a_tag: Attrs, " class=\"a\">", "cannot end the tag";
        half_a_byte: Url, "/100%4", ": `/100%4`";
        an_open_declaration: Css, "a: rotate(", ": `a: rotate(`";
        the_end_of_a_style: Css, "</style>", "this would end the element";
        the_end_of_a_script: Js, "'</script>'", "it stands behind `'<";
        a_long_text: Html, "a".repeat(99) + "<", "`…aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa<`";
    }
}
