//! What an attribute's name says about its value.

/// How a browser, or a script library in it, reads the value of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NameKind {
    /// As text.
    Plain,
    /// As a URL to go to or to show, never as one whose content runs.
    Url,
    /// In another way, or in one that is not known.
    Refused,
}

impl NameKind {
    /// Whether the attribute may be written. A debug build panics if it may not.
    pub(super) fn is_usable(self, name: &str) -> bool {
        let is_usable = self != Self::Refused;
        debug_assert!(
            is_usable,
            "the attribute `{}` cannot be set by a name that is known only at run time: it is \
             neither a plain attribute of HTML nor one that begins with `data-` or `aria-`; \
             write it in the template's markup (a release build leaves it out)",
            name.escape_debug()
        );
        is_usable
    }
}

/// Names are compared as HTML does, without regard to the case of ASCII letters.
pub(super) fn classify(name: &str) -> NameKind {
    let name = name.to_ascii_lowercase();
    if let Some(rest) = name.strip_prefix("data-") {
        classify_data(rest)
    } else if name.strip_prefix("aria-").is_some_and(is_simple) || contains(&PLAIN, &name) {
        NameKind::Plain
    } else if contains(&URL, &name) {
        NameKind::Url
    } else {
        NameKind::Refused
    }
}

/// The page's own scripts give a `data-` attribute its meaning, which its name often tells.
/// Script libraries take their directives in `data-` attributes too, and those run.
fn classify_data(rest: &str) -> NameKind {
    const DIRECTIVES: [&str; 7] = ["bind", "hx-on", "hx-vals", "ng-", "on-", "v-", "x-"];
    const URL_WORDS: [&str; 4] = ["href", "src", "uri", "url"];

    if !is_simple(rest) || DIRECTIVES.iter().any(|prefix| rest.starts_with(prefix)) {
        NameKind::Refused
    } else if URL_WORDS.iter().any(|word| rest.contains(word)) {
        NameKind::Url
    } else {
        NameKind::Plain
    }
}

/// Whether the end of a name consists of harmless characters only.
fn is_simple(rest: &str) -> bool {
    !rest.is_empty()
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

fn contains(sorted: &[&str], name: &str) -> bool {
    sorted.binary_search(&name).is_ok()
}

/// The attributes of HTML whose value is neither a URL nor code.
///
/// Missing on purpose: `content`, `http-equiv` and `charset` (they are directives of `meta`),
/// `sandbox` and `allow` (they decide what a frame may do), `srcset` (a list of URLs).
static PLAIN: [&str; 131] = [
    "abbr",
    "accept",
    "accept-charset",
    "accesskey",
    "align",
    "alt",
    "as",
    "async",
    "autocapitalize",
    "autocomplete",
    "autocorrect",
    "autofocus",
    "autoplay",
    "blocking",
    "border",
    "capture",
    "cellpadding",
    "cellspacing",
    "checked",
    "class",
    "closedby",
    "color",
    "cols",
    "colspan",
    "command",
    "commandfor",
    "compact",
    "contenteditable",
    "controls",
    "coords",
    "crossorigin",
    "datetime",
    "decoding",
    "default",
    "defer",
    "dir",
    "dirname",
    "disabled",
    "disablepictureinpicture",
    "disableremoteplayback",
    "download",
    "draggable",
    "enctype",
    "enterkeyhint",
    "exportparts",
    "fetchpriority",
    "for",
    "form",
    "formenctype",
    "formmethod",
    "formnovalidate",
    "formtarget",
    "headers",
    "height",
    "hidden",
    "high",
    "hreflang",
    "id",
    "inert",
    "inputmode",
    "integrity",
    "is",
    "ismap",
    "itemprop",
    "itemref",
    "itemscope",
    "kind",
    "label",
    "lang",
    "list",
    "loading",
    "loop",
    "low",
    "max",
    "maxlength",
    "media",
    "method",
    "min",
    "minlength",
    "multiple",
    "muted",
    "name",
    "nomodule",
    "nonce",
    "novalidate",
    "nowrap",
    "open",
    "optimum",
    "part",
    "pattern",
    "placeholder",
    "playsinline",
    "popover",
    "popovertarget",
    "popovertargetaction",
    "preload",
    "readonly",
    "referrerpolicy",
    "rel",
    "required",
    "reversed",
    "role",
    "rows",
    "rowspan",
    "scope",
    "selected",
    "shadowrootclonable",
    "shadowrootdelegatesfocus",
    "shadowrootmode",
    "shadowrootserializable",
    "shape",
    "size",
    "sizes",
    "slot",
    "span",
    "spellcheck",
    "srclang",
    "start",
    "step",
    "summary",
    "tabindex",
    "target",
    "title",
    "translate",
    "type",
    "valign",
    "value",
    "width",
    "wrap",
    "writingsuggestions",
    "xml:lang",
];

/// The attributes of HTML and SVG whose value is one URL.
///
/// Missing on purpose: those whose only use is to load code (`data`, `codebase`, `classid`).
static URL: [&str; 16] = [
    "action",
    "background",
    "cite",
    "formaction",
    "href",
    "icon",
    "itemid",
    "itemtype",
    "longdesc",
    "lowsrc",
    "manifest",
    "poster",
    "profile",
    "src",
    "usemap",
    "xlink:href",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_apart() {
        assert!(PLAIN.is_sorted() && URL.is_sorted());
        assert!(PLAIN.iter().all(|name| !contains(&URL, name)));
    }

    #[test]
    fn names_with_a_plain_value_are_known() {
        for name in ["id", "VALUE", "aria-label", "data-count", "data-Row_1.2"] {
            assert_eq!(classify(name), NameKind::Plain, "{name}");
        }
    }

    #[test]
    fn names_with_a_url_are_known() {
        for name in ["href", "SRC", "formaction", "data-src", "data-image-url"] {
            assert_eq!(classify(name), NameKind::Url, "{name}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for name in [
            "onclick",
            "ONCLICK",
            "style",
            "srcdoc",
            "srcset",
            "content",
            "http-equiv",
            "hx-on",
            "x-data",
            "v-html",
            "@click",
            ":href",
            "ng-init",
            "data-ng-init",
            "data-hx-on-load",
            "unknown",
            "",
            "a b",
            "id=",
            "data-",
            "aria-",
            "data-a b",
            "data-a>",
            "aria-\"",
            "id\0",
        ] {
            assert_eq!(classify(name), NameKind::Refused, "{name}");
        }
    }
}
