//! The form by which seeds are asked for, as it is filled in and as it is checked.

/// One line of text in a form, and what is wrong with it.
pub(crate) struct Field {
    pub(crate) id: &'static str,
    pub(crate) label: &'static str,
    pub(crate) value: String,
    pub(crate) mistake: Option<&'static str>,
}

impl Field {
    fn new(id: &'static str, label: &'static str, value: &str) -> Self {
        Self {
            id,
            label,
            value: value.to_owned(),
            mistake: None,
        }
    }

    fn check(&mut self, is_right: impl FnOnce(&str) -> bool, mistake: &'static str) {
        self.mistake = (!is_right(self.value.trim())).then_some(mistake);
    }
}

/// The days on which packets can be fetched.
pub(crate) const DAYS: [&str; 3] = ["Tuesday", "Friday", "Saturday"];

/// At most this many packets go to one garden.
pub(crate) const MOST_PACKETS: u32 = 5;

pub(crate) struct Request {
    pub(crate) name: Field,
    pub(crate) email: Field,
    pub(crate) packets: Field,
    /// The slug of the variety.
    pub(crate) variety: Option<&'static str>,
    pub(crate) day: &'static str,
    pub(crate) wants_newsletter: bool,
}

impl Request {
    pub(crate) fn new(name: &str, email: &str, packets: &str) -> Self {
        Self {
            name: Field::new("name", "Your name", name),
            email: Field::new("email", "Your e-mail address", email),
            packets: Field::new("packets", "How many packets?", packets),
            variety: None,
            day: DAYS[0],
            wants_newsletter: false,
        }
    }

    /// The same request, with the mistakes in it marked.
    pub(crate) fn checked(mut self) -> Self {
        let is_possible = |text: &str| {
            text.parse()
                .is_ok_and(|count: u32| (1..=MOST_PACKETS).contains(&count))
        };
        self.name
            .check(|text| !text.is_empty(), "Please tell us your name.");
        self.email
            .check(|text| text.contains('@'), "An address needs an “@” in it.");
        self.packets
            .check(is_possible, "We can give one to five packets to a garden.");
        self
    }

    pub(crate) fn has_mistakes(&self) -> bool {
        [&self.name, &self.email, &self.packets]
            .iter()
            .any(|field| field.mistake.is_some())
    }
}

/// The form as it is before anybody writes in it.
impl Default for Request {
    fn default() -> Self {
        Self::new("", "", "1")
    }
}
