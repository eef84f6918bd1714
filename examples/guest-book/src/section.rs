//! The parts of the site, as the navigation shows them.

/// A page that the navigation leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The newest entries.
    Book,
    /// All entries.
    Archive,
    /// How the program is made.
    About,
    /// The form.
    Sign,
}

impl Section {
    /// The sections, in the order of the navigation.
    pub const ALL: [Self; 4] = [Self::Book, Self::Archive, Self::About, Self::Sign];

    /// What the link says.
    pub fn title(self) -> &'static str {
        match self {
            Self::Book => "Guest book",
            Self::Archive => "Archive",
            Self::About => "About",
            Self::Sign => "Sign the book",
        }
    }

    /// Where the link leads.
    pub fn address(self) -> &'static str {
        match self {
            Self::Book => "/",
            Self::Archive => "/archive",
            Self::About => "/about",
            Self::Sign => "/sign",
        }
    }
}
