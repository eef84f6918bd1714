//! The lists that a project extends.

use ptl_html::{Context, Escaper, Policy, PolicyError, RefusalKind};

fn escaper(policy: &Policy, literal: &str) -> Result<Escaper, RefusalKind> {
    Context::TEXT
        .advance(literal.as_bytes(), policy)
        .and_then(Context::place_value)
        .map(|(sink, _)| sink.escaper)
        .map_err(|refusal| refusal.kind)
}

#[test]
fn schemes() {
    let mut policy = Policy::default();
    assert_eq!(
        escaper(&policy, "<a href=\"sms:"),
        Err(RefusalKind::UrlScheme)
    );
    policy.allow_scheme("SMS").unwrap();
    assert_eq!(escaper(&policy, "<a href=\"sms:"), Ok(Escaper::UrlPath));
    assert_eq!(
        policy.schemes().collect::<Vec<_>>(),
        ["http", "https", "mailto", "sms", "tel"]
    );
}

#[test]
fn schemes_that_have_hosts() {
    let mut policy = Policy::default();
    for scheme in ["ws", "wss", "ftp", "file"] {
        policy.allow_scheme(scheme).unwrap();
        let url = format!("<a href=\"{scheme}:");
        assert_eq!(escaper(&policy, &url), Err(RefusalKind::UrlAuthority));
    }
}

#[test]
fn schemes_that_cannot_be_allowed() {
    let mut policy = Policy::default();
    for scheme in [
        "javascript",
        "JavaScript",
        "data",
        "vbscript",
        "blob",
        "filesystem",
    ] {
        let refused = policy.allow_scheme(scheme);
        assert!(
            matches!(refused, Err(PolicyError::CodeScheme(_))),
            "{scheme}"
        );
    }
    for scheme in ["", "1a", "a:", "a b", "averyveryverylongscheme", "\u{e9}"] {
        let refused = policy.allow_scheme(scheme);
        assert!(
            matches!(refused, Err(PolicyError::NotAScheme(_))),
            "{scheme}"
        );
    }
}

#[test]
fn attributes() {
    let mut policy = Policy::default();
    policy.allow_attribute("Hx-Target").unwrap();
    policy.allow_url_attribute("hx-get").unwrap();
    assert_eq!(escaper(&policy, "<p hx-target=\""), Ok(Escaper::Attribute));
    assert_eq!(escaper(&policy, "<p hx-get=\""), Ok(Escaper::UrlStart));
    for name in [
        "onclick",
        "href",
        "style",
        "srcdoc",
        "hx-on",
        "x-data",
        "@click",
        "data-a",
        "aria-a",
        "hx-get",
        "hx-target",
        "title",
    ] {
        let refused = policy.allow_attribute(name);
        assert!(
            matches!(refused, Err(PolicyError::KnownAttribute(_))),
            "{name}"
        );
        assert_eq!(policy.allow_url_attribute(name), refused);
    }
    for name in ["", "a b", "a=", "a\"", "a>", "a/", &"a".repeat(47)] {
        let refused = policy.allow_attribute(name);
        assert!(
            matches!(refused, Err(PolicyError::NotAnAttribute(_))),
            "{name}"
        );
    }
}

#[test]
fn errors_say_what_to_do() {
    let mut policy = Policy::default();
    assert_eq!(
        policy.allow_scheme("javascript").unwrap_err().to_string(),
        "the scheme `javascript` cannot be allowed, because its URLs run code: make a `TrustedUrl` where one is needed"
    );
}

#[test]
fn names_at_the_limits() {
    let mut policy = Policy::default();
    for scheme in ["a+b-c.d", &"a".repeat(16)] {
        assert_eq!(policy.allow_scheme(scheme), Ok(()));
    }
    for name in ["a'", "a<", "a\u{7f}"] {
        let refused = policy.allow_attribute(name);
        assert!(
            matches!(refused, Err(PolicyError::NotAnAttribute(_))),
            "{name}"
        );
    }
    assert_eq!(policy.allow_attribute(&"a".repeat(46)), Ok(()));
}
