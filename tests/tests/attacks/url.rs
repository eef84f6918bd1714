//! URLs as a browser reads them.

use url::Url;

use crate::strings::WORD;

/// Where the page is.
const BASE: &str = "https://site.example/folder/page?query#fragment";

/// The schemes that a value may bring.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// What stands in the place of a value with another scheme.
const BLOCKED: &str = "about:invalid#blocked";

/// Checks that a URL leads to the same place as with a harmless word, if a literal says where that is, and else that its
/// scheme runs no code.
pub(crate) fn same(harmless: &str, attacked: &str) -> Result<(), String> {
    // What browsers cannot read leads nowhere.
    let Ok(other) = resolve(attacked) else {
        return Ok(());
    };
    let own = resolve(harmless).map_err(|error| format!("{error}: {harmless}"))?;
    let is_same = if harmless.trim_start().starts_with(WORD) {
        SCHEMES.contains(&other.scheme()) || attacked.trim_start().starts_with(BLOCKED)
    } else {
        has_same_site(&own, &other) && has_same_parts(&own, &other)
    };
    if is_same {
        Ok(())
    } else {
        Err(format!("{own} became {other}"))
    }
}

/// The same for a list of URLs.
pub(crate) fn same_list(harmless: &str, attacked: &str) -> Result<(), String> {
    let (own, other) = (candidates(harmless), candidates(attacked));
    if other.is_empty() {
        return Ok(());
    }
    if own.len() != other.len() {
        return Err(format!("{} URLs: {attacked}", other.len()));
    }
    let mut pairs = own.iter().zip(other);
    pairs.try_for_each(|(own, other)| same(own, other))
}

fn resolve(url: &str) -> Result<Url, url::ParseError> {
    Url::parse(BASE)?.join(url)
}

fn has_same_site(own: &Url, other: &Url) -> bool {
    own.scheme() == other.scheme()
        && own.host_str() == other.host_str()
        && own.port() == other.port()
        && own.username() == other.username()
        && own.password() == other.password()
}

/// The parts without a value are the same, and the query has as many pairs.
fn has_same_parts(own: &Url, other: &Url) -> bool {
    let pairs = |url: &Url| url.query().map(|query| query.split('&').count());
    (own.path().contains(WORD) || own.path() == other.path())
        && pairs(own) == pairs(other)
        && own.fragment().is_some() == other.fragment().is_some()
}

/// The URLs of a `srcset`.
fn candidates(list: &str) -> Vec<&str> {
    let is_space = |character: char| character.is_ascii_whitespace();
    let mut urls = Vec::new();
    let mut rest = list;
    loop {
        rest = rest.trim_start_matches(|character| is_space(character) || character == ',');
        if rest.is_empty() {
            return urls;
        }
        let (url, behind) = rest.split_once(is_space).unwrap_or((rest, ""));
        urls.push(url.trim_end_matches(','));
        rest = if url.ends_with(',') {
            behind
        } else {
            behind.split_once(',').map_or("", |(_, behind)| behind)
        };
    }
}
