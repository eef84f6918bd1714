//! What people write into the book.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

/// How many tints there are for the initials of names; the style sheet has a class for each.
const TINTS: u32 = 6;

/// An entry, as it stands in the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number; later entries have higher ones.
    pub id: i64,
    /// Who signed.
    pub name: String,
    /// The web site that they gave, unchecked: entries may come from anywhere, and templates escape what they are
    /// given.
    pub site: Option<String>,
    /// What they wrote.
    pub message: String,
    /// When they wrote it.
    pub signed_at: OffsetDateTime,
}

impl Entry {
    /// The day, for people: `4 October 2026`.
    pub fn day(&self) -> String {
        let format = format_description!("[day padding:none] [month repr:long] [year]");
        self.signed_at.format(format).unwrap_or_default()
    }

    /// The moment, for machines: `2026-10-04T16:20:00Z`. Empty if the year has more than four digits.
    pub fn moment(&self) -> String {
        self.signed_at.format(&Rfc3339).unwrap_or_default()
    }

    /// The first letter of the name.
    pub fn initial(&self) -> char {
        let mut letters = self.name.chars().filter(|letter| letter.is_alphanumeric());
        letters.next().unwrap_or('?')
    }

    /// A tint for it, which is always the same for a name.
    pub fn tint(&self) -> u32 {
        self.name.chars().map(u32::from).fold(0, u32::wrapping_add) % TINTS
    }

    /// The paragraphs of the message: what stands between empty lines.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.message
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
    }
}

/// An entry that has still to be written into the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// Who signs.
    pub name: String,
    /// Their web site, if they gave one.
    pub site: Option<String>,
    /// What they write.
    pub message: String,
    /// When they do.
    pub signed_at: OffsetDateTime,
}
