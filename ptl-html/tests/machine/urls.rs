//! Parts of URLs, and lists of URLs.

use ptl_html::Context;

use crate::support::{answer, check};

const ROWS: &[(&str, &str)] = &[
    ("¤", "UrlStart"),
    (" \n¤", "UrlStart"),
    ("¤¤", "UrlContinued"),
    ("a¤", "UrlContinued"),
    ("java¤", "UrlContinued"),
    ("user-¤.html", "UrlContinued"),
    ("a_¤", "UrlPath"),
    ("./¤", "UrlPath"),
    ("../¤", "UrlPath"),
    ("/¤", "UrlFirstSegment"),
    ("\\¤", "UrlFirstSegment"),
    ("/¤/¤", "UrlPath"),
    ("/¤¤", "UrlPath"),
    ("/a/¤", "UrlPath"),
    ("/¤:¤", "UrlPath"),
    ("?¤", "UrlQuery"),
    ("?a=¤&b=¤", "UrlQuery"),
    ("/a?b=¤", "UrlQuery"),
    ("?a=/¤", "UrlQuery"),
    ("?a?¤", "UrlQuery"),
    ("#¤", "UrlFragment"),
    ("#a?¤", "UrlFragment"),
    ("?a#¤", "UrlFragment"),
    ("/a#¤", "UrlFragment"),
    ("¤/¤", "UrlFirstSegment"),
    ("¤\\¤", "UrlFirstSegment"),
    ("¤/¤/¤", "UrlPath"),
    ("¤/a/¤", "UrlPath"),
    ("¤/?¤", "UrlQuery"),
    ("a¤/¤", "UrlFirstSegment"),
    ("¤//¤", "no UrlAuthority"),
    ("¤/\\¤", "no UrlAuthority"),
    ("¤//a/¤", "UrlPath"),
    ("¤?¤", "UrlQuery"),
    ("¤#¤", "UrlFragment"),
    ("¤:", "UrlColonAfterValue at 0"),
    ("¤a:", "UrlColonAfterValue at 1"),
    ("java¤:", "UrlColonAfterValue at 0"),
    ("¤\n", "UrlWhiteSpace at 0"),
    ("ja\tva", "UrlWhiteSpace at 2"),
    ("/\n/", "UrlWhiteSpace at 1"),
    ("//a\r", "UrlWhiteSpace at 3"),
    ("/a\n¤", "UrlPath"),
    ("https:¤", "no UrlAuthority"),
    ("https:/¤", "no UrlAuthority"),
    ("https://¤", "no UrlAuthority"),
    ("https:///¤", "no UrlAuthority"),
    ("https:\\\\¤", "no UrlAuthority"),
    ("https://a¤", "no UrlAuthority"),
    ("https://a:80¤", "no UrlAuthority"),
    ("https://a@¤", "no UrlAuthority"),
    ("//¤", "no UrlAuthority"),
    ("/\\¤", "no UrlAuthority"),
    ("\\/¤", "no UrlAuthority"),
    ("HTTPS://a/¤", "UrlPath"),
    ("http://¤", "no UrlAuthority"),
    ("http://a?¤", "UrlQuery"),
    ("http://a#¤", "UrlFragment"),
    ("http://a\\¤", "UrlPath"),
    ("//a/¤", "UrlPath"),
    ("mailto:¤", "UrlPath"),
    ("mailto:a?subject=¤", "UrlQuery"),
    ("tel:¤", "UrlPath"),
    ("javascript:¤", "no UrlScheme"),
    ("JavaScript:a/b#¤", "no UrlScheme"),
    ("data:text/html,¤", "no UrlScheme"),
    ("vbscript:¤", "no UrlScheme"),
    ("other:¤", "no UrlScheme"),
    ("averyveryverylongscheme:¤", "no UrlScheme"),
    ("%¤", "no PartialToken"),
    ("/a%4¤", "no PartialToken"),
    ("/a%\n4\n¤", "no PartialToken"),
    ("/a%41¤", "UrlPath"),
    ("/a%%¤", "no PartialToken"),
    ("/a%z¤", "UrlPath"),
];

#[test]
fn in_a_template() {
    check(Context::URL, ROWS);
}

#[test]
fn in_an_attribute() {
    for (url, expected) in ROWS {
        let template = format!("<a href=\"{url}");
        let found = answer(Context::TEXT, &template);
        let found = found.split(" at ").next().unwrap_or_default();
        let expected = expected.split(" at ").next().unwrap_or_default();
        assert_eq!(found, expected, "{template}");
    }
}

#[test]
fn character_references() {
    check(
        Context::TEXT,
        &[
            ("<a href=\"javascript&colon;¤", "no UrlScheme"),
            ("<a href=\"javascript&#58;¤", "no UrlScheme"),
            ("<a href=\"javascript&#x3a;¤", "no UrlScheme"),
            ("<a href=\"javascript&#58¤", "no PartialToken"),
            ("<a href=\"&#106;avascript:¤", "no UrlScheme"),
            ("<a href=\"&#0000106avascript:¤", "no UrlScheme"),
            ("<a href=\"&sol;&sol;¤", "no UrlAuthority"),
            ("<a href=\"&#47&#47¤", "no PartialToken"),
            ("<a href=\"/&bsol;¤", "no UrlAuthority"),
            ("<a href=\"/&Tab;", "UrlWhiteSpace at 14"),
            ("<a href=\"/&NewLine;", "UrlWhiteSpace at 18"),
            ("<a href=\"/a&quest;¤", "UrlQuery"),
            ("<a href=\"/a&num;¤", "UrlFragment"),
            ("<a href=\"/a?b=1&c=¤", "UrlQuery"),
            ("<a href=\"/a?b=1&copy=¤", "UrlQuery"),
            ("<a href=\"/a?b=1&ltx=¤", "UrlQuery"),
            ("<a href=\"/a?b=1&amp;c=¤", "UrlQuery"),
            ("<a href=\"/a?b=1&averyveryverylongparameter=¤", "UrlQuery"),
            (
                "<a href=\"/a?b=1&averyveryverylongparameter;",
                "UnknownReference at 42",
            ),
            ("<a href=\"/a?b=1&copy ", "UnknownReference at 20"),
            ("<a href=\"/a?b=1&copy\"", "UnknownReference at 20"),
            ("<a href=\"/a?b=1&copy;", "UnknownReference at 20"),
            ("<a href=\"/a?b=1&eacute;", "UnknownReference at 22"),
            ("<a href=\"/a?b=1&b\"¤", "Attrs"),
            ("<a href=\"/a?b=1&lt\"¤", "Attrs"),
            ("<a href=\"/a?b=1&lt/¤", "UrlQuery"),
            ("<a href=\"/a?b=1&¤", "no PartialToken"),
            ("<a href=\"/a?b=1&a¤", "no PartialToken"),
            ("<a href=\"&#;¤", "UrlFragment"),
            ("<a href=\"&#x;¤", "UrlFragment"),
            ("<a href=\"&#xZ¤", "UrlFragment"),
            ("<a href=\"&#99999999999;¤", "UrlPath"),
            ("<a href=\"&#xD800;¤", "UrlPath"),
            ("<a href=\"&&¤", "no PartialToken"),
            ("<a href=\"&&#47;a?¤", "UrlQuery"),
            ("<a href=\"&fjlig;", "UnknownReference at 15"),
            ("<a href=\"&nvlt;", "UnknownReference at 14"),
        ],
    );
}

#[test]
fn every_ascii_reference_stands_for_its_character() {
    let rows = [
        ("excl", '!'),
        ("quot", '"'),
        ("QUOT", '"'),
        ("num", '#'),
        ("dollar", '$'),
        ("percnt", '%'),
        ("amp", '&'),
        ("AMP", '&'),
        ("apos", '\''),
        ("lpar", '('),
        ("rpar", ')'),
        ("ast", '*'),
        ("midast", '*'),
        ("plus", '+'),
        ("comma", ','),
        ("period", '.'),
        ("sol", '/'),
        ("colon", ':'),
        ("semi", ';'),
        ("lt", '<'),
        ("LT", '<'),
        ("equals", '='),
        ("gt", '>'),
        ("GT", '>'),
        ("quest", '?'),
        ("commat", '@'),
        ("lsqb", '['),
        ("lbrack", '['),
        ("bsol", '\\'),
        ("rsqb", ']'),
        ("rbrack", ']'),
        ("Hat", '^'),
        ("lowbar", '_'),
        ("UnderBar", '_'),
        ("grave", '`'),
        ("DiacriticalGrave", '`'),
        ("lcub", '{'),
        ("lbrace", '{'),
        ("verbar", '|'),
        ("vert", '|'),
        ("VerticalLine", '|'),
        ("rcub", '}'),
        ("rbrace", '}'),
        ("Tab", '\t'),
        ("NewLine", '\n'),
    ];
    // Behind these the next value's place differs by character.
    for before in [
        "<p onclick=\"a ",
        "<p style=\"a",
        "<a href=\"",
        "<p onclick=\"a = '",
    ] {
        for (name, character) in rows {
            let named = answer(Context::TEXT, &format!("{before}&{name};¤"));
            let numeric = answer(Context::TEXT, &format!("{before}&#{};¤", character as u32));
            let without_place = |text: &str| text.split(" at ").next().map(String::from);
            assert_eq!(
                without_place(&named),
                without_place(&numeric),
                "{before}&{name};"
            );
        }
    }
}

#[test]
fn lists_of_urls() {
    check(
        Context::TEXT,
        &[
            ("<img srcset=\"¤", "UrlStart in a list"),
            ("<img srcset=\" , ¤", "UrlStart in a list"),
            ("<img srcset=\"/a¤", "UrlPath in a list"),
            ("<img srcset=\"/a/¤ 2x, ¤", "UrlStart in a list"),
            ("<img srcset=\"a.png, ¤", "UrlStart in a list"),
            ("<img srcset=\"a.png,¤", "UrlPath in a list"),
            ("<img srcset=\"¤ 2x,¤", "UrlStart in a list"),
            ("<img srcset=\"¤, ¤", "UrlStart in a list"),
            ("<img srcset=\"¤ ¤", "no SrcsetDescriptor"),
            ("<img srcset=\"a 2¤", "no SrcsetDescriptor"),
            ("<img srcset=\"a (", "SrcsetParenthesis at 15"),
            ("<img srcset=\"javascript:¤", "no UrlScheme"),
            ("<img srcset=\"//¤", "no UrlAuthority"),
            ("<source srcset='¤", "UrlStart in a list"),
        ],
    );
}

#[test]
fn every_reference_that_needs_no_semicolon() {
    // Behind the operator that it stands for, a value may stand. Behind its name, none may.
    for name in ["AMP", "amp", "LT", "lt", "GT", "gt"] {
        check(
            Context::TEXT,
            &[(&format!("<p onclick=\"a &{name} ¤"), "JsValue")],
        );
    }
    // A `"` from a reference ends no value, but it ends a string of code.
    for name in ["QUOT", "quot"] {
        let template = format!("<p onclick=\"f('' + &{name} ¤");
        check(Context::TEXT, &[(&template, "JsString")]);
    }
    let refused = [
        "AElig", "Aacute", "Acirc", "Agrave", "Aring", "Atilde", "Auml", "COPY", "Ccedil", "ETH",
        "Eacute", "Ecirc", "Egrave", "Euml", "Iacute", "Icirc", "Igrave", "Iuml", "Ntilde",
        "Oacute", "Ocirc", "Ograve", "Oslash", "Otilde", "Ouml", "REG", "THORN", "Uacute", "Ucirc",
        "Ugrave", "Uuml", "Yacute", "aacute", "acirc", "acute", "aelig", "agrave", "aring",
        "atilde", "auml", "brvbar", "ccedil", "cedil", "cent", "copy", "curren", "deg", "divide",
        "eacute", "ecirc", "egrave", "eth", "euml", "frac12", "frac14", "frac34", "iacute",
        "icirc", "iexcl", "igrave", "iquest", "iuml", "laquo", "macr", "micro", "middot", "nbsp",
        "not", "ntilde", "oacute", "ocirc", "ograve", "ordf", "ordm", "oslash", "otilde", "ouml",
        "para", "plusmn", "pound", "raquo", "reg", "sect", "shy", "sup1", "sup2", "sup3", "szlig",
        "thorn", "times", "uacute", "ucirc", "ugrave", "uml", "uuml", "yacute", "yen", "yuml",
    ];
    for name in refused {
        let refusal = format!("UnknownReference at {}", name.len() + 11);
        check(
            Context::TEXT,
            &[(&format!("<a href=\"/&{name} "), &refusal)],
        );
    }
}

#[test]
fn references_and_tokens_that_break_off() {
    check(
        Context::TEXT,
        &[
            ("<a href=\"&#X6A;avascript:¤", "no UrlScheme"),
            ("<a href=\"&#63a¤", "UrlQuery"),
            ("<a href=\"&#x3fz¤", "UrlQuery"),
            ("<a href=\"&#0;¤", "UrlPath"),
            ("<a href=\"/&a/¤", "UrlPath"),
            ("<a href=\"/%\t4¤", "no PartialToken"),
            ("<a href=\"/%\n4¤", "no PartialToken"),
            ("<a href=\"/%\r4¤", "no PartialToken"),
            ("<a href=\"a+b:¤", "no UrlScheme"),
            ("<a href=\"a-b:¤", "no UrlScheme"),
            ("<a href=\"a.b:¤", "no UrlScheme"),
        ],
    );
}

#[test]
fn commas_and_parentheses_in_lists() {
    check(
        Context::TEXT,
        &[
            ("<img srcset=\",¤", "UrlStart in a list"),
            ("<img srcset=\",,¤", "UrlStart in a list"),
            ("<img srcset=\"a,b¤", "UrlPath in a list"),
            ("<img srcset=\"a (", "SrcsetParenthesis at 15"),
            ("<img srcset=\"a )", "SrcsetParenthesis at 15"),
        ],
    );
}
