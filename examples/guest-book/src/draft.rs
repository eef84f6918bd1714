//! The form by which the book is signed: what comes in, and what may be wrong with it.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::entry::NewEntry;

/// How many characters each field takes.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Limits {
    /// The name.
    pub name: usize,
    /// The address of the web site.
    pub site: usize,
    /// The message.
    pub message: usize,
}

/// The limits that the form keeps to.
pub const LIMITS: Limits = Limits {
    name: 60,
    site: 200,
    message: 2000,
};

/// The form as somebody filled it in. A field that is missing is an empty one.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(default)]
pub struct Draft {
    /// Who signs.
    pub name: String,
    /// The address of their web site, or nothing.
    pub site: String,
    /// What they write.
    pub message: String,
}

/// What is wrong with each field, in words for whoever filled it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mistakes {
    /// With the name.
    pub name: Option<String>,
    /// With the address of the web site.
    pub site: Option<String>,
    /// With the message.
    pub message: Option<String>,
}

impl Mistakes {
    /// How many fields have one.
    pub fn count(&self) -> usize {
        [&self.name, &self.site, &self.message]
            .into_iter()
            .flatten()
            .count()
    }
}

impl Draft {
    /// The entry that the form asks for.
    ///
    /// # Errors
    ///
    /// Where a field is not as it should be, all mistakes are told.
    pub fn check(&self, signed_at: OffsetDateTime) -> Result<NewEntry, Mistakes> {
        let name = self.name.trim();
        let site = self.site.trim();
        // Forms send the line ends of the mail standard.
        let message = self.message.replace("\r\n", "\n");
        let message = message.trim();
        let mistakes = Mistakes {
            name: mistake_in_name(name),
            site: mistake_in_site(site),
            message: mistake_in_message(message),
        };
        if mistakes.count() > 0 {
            return Err(mistakes);
        }
        Ok(NewEntry {
            name: name.to_owned(),
            site: (!site.is_empty()).then(|| site.to_owned()),
            message: message.to_owned(),
            signed_at,
        })
    }
}

fn mistake_in_name(name: &str) -> Option<String> {
    if name.is_empty() {
        Some("Please tell us your name.".to_owned())
    } else if name.chars().any(char::is_control) {
        Some("A name is one line of ordinary characters.".to_owned())
    } else {
        too_long("your name", name, LIMITS.name)
    }
}

fn mistake_in_site(site: &str) -> Option<String> {
    if site.is_empty() {
        return None;
    }
    let host = ["https://", "http://"]
        .iter()
        .find_map(|scheme| site.strip_prefix(scheme));
    let is_address = host.is_some_and(|host| {
        host.starts_with(char::is_alphanumeric) && !host.contains(char::is_whitespace)
    });
    if is_address {
        too_long("the address", site, LIMITS.site)
    } else {
        Some("An address looks like https://example.org. You can also leave it out.".to_owned())
    }
}

fn mistake_in_message(message: &str) -> Option<String> {
    if message.is_empty() {
        Some("Please write a few words.".to_owned())
    } else {
        too_long("your message", message, LIMITS.message)
    }
}

fn too_long(what: &str, text: &str, limit: usize) -> Option<String> {
    let is_too_long = text.chars().count() > limit;
    is_too_long.then(|| format!("Please shorten {what} to {limit} characters."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(name: &str, site: &str, message: &str) -> Draft {
        Draft {
            name: name.to_owned(),
            site: site.to_owned(),
            message: message.to_owned(),
        }
    }

    fn check(draft: &Draft) -> Result<NewEntry, Mistakes> {
        draft.check(OffsetDateTime::UNIX_EPOCH)
    }

    #[test]
    fn a_good_draft_becomes_an_entry() {
        let entry = check(&draft(
            " Mara ",
            "https://mara.example/",
            "One\r\n\r\ntwo\r\n",
        ));
        let expected = NewEntry {
            name: "Mara".to_owned(),
            site: Some("https://mara.example/".to_owned()),
            message: "One\n\ntwo".to_owned(),
            signed_at: OffsetDateTime::UNIX_EPOCH,
        };
        assert_eq!(entry, Ok(expected));
    }

    #[test]
    fn all_mistakes_are_told_at_once() {
        let mistakes = check(&draft(" ", "javascript:alert(1)", "\r\n")).unwrap_err();
        assert_eq!(mistakes.count(), 3);
    }

    #[test]
    fn limits_count_characters() {
        let longest = draft(&"é".repeat(60), "", &"é".repeat(2000));
        assert!(check(&longest).is_ok());
        let too_long = draft(&"é".repeat(61), "", &"é".repeat(2001));
        assert_eq!(check(&too_long).unwrap_err().count(), 2);
    }

    #[test]
    fn an_address_has_a_scheme_of_the_web_and_a_host() {
        let wrong = [
            "example.org",
            "ftp://example.org",
            "https://",
            "https:///x",
            "http://a b",
        ];
        for site in wrong {
            assert!(check(&draft("M", site, "m")).is_err(), "{site}");
        }
        for site in ["", "http://example.org", "https://bücher.example/?a=1#b"] {
            assert!(check(&draft("M", site, "m")).is_ok(), "{site}");
        }
    }
}
