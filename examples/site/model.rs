//! What the seed library keeps in its drawers, and the sections of its site.

use std::error::Error;
use std::fmt;
use std::ops::RangeInclusive;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}

impl Month {
    pub(crate) const ALL: [Self; 12] = [
        Self::January,
        Self::February,
        Self::March,
        Self::April,
        Self::May,
        Self::June,
        Self::July,
        Self::August,
        Self::September,
        Self::October,
        Self::November,
        Self::December,
    ];

    /// The name in three letters.
    pub(crate) const fn abbreviation(self) -> &'static str {
        match self {
            Self::January => "Jan",
            Self::February => "Feb",
            Self::March => "Mar",
            Self::April => "Apr",
            Self::May => "May",
            Self::June => "Jun",
            Self::July => "Jul",
            Self::August => "Aug",
            Self::September => "Sep",
            Self::October => "Oct",
            Self::November => "Nov",
            Self::December => "Dec",
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Legumes,
    Roots,
    Nightshades,
    Flowers,
    Mushrooms,
}

impl Family {
    pub(crate) const ALL: [Self; 5] = [
        Self::Legumes,
        Self::Roots,
        Self::Nightshades,
        Self::Flowers,
        Self::Mushrooms,
    ];

    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Legumes => "Beans & peas",
            Self::Roots => "Roots & onions",
            Self::Nightshades => "Tomatoes & peppers",
            Self::Flowers => "Flowers",
            Self::Mushrooms => "Mushroom spawn",
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Stock {
    Packets(u32),
    /// All seeds are in the ground; there will be new ones.
    Growing {
        back: Month,
    },
}

/// One kind of seed.
pub(crate) struct Variety {
    /// The name in addresses of pages.
    pub(crate) slug: &'static str,
    pub(crate) name: &'static str,
    pub(crate) latin: &'static str,
    pub(crate) family: Family,
    pub(crate) sowing: RangeInclusive<Month>,
    pub(crate) harvest: RangeInclusive<Month>,
    /// How deep a seed is sown, in centimetres.
    pub(crate) depth: f64,
    /// Between plants, in centimetres.
    pub(crate) distance: u32,
    pub(crate) stock: Stock,
    /// The slugs of varieties that do well beside this one.
    pub(crate) neighbours: &'static [&'static str],
    pub(crate) advice: &'static str,
}

impl Variety {
    pub(crate) const fn packets(&self) -> u32 {
        match self.stock {
            Stock::Packets(count) => count,
            Stock::Growing { .. } => 0,
        }
    }
}

pub(crate) struct Catalogue {
    pub(crate) varieties: &'static [Variety],
}

impl Catalogue {
    pub(crate) fn of(&self, family: Family) -> impl Iterator<Item = &Variety> {
        self.varieties
            .iter()
            .filter(move |variety| variety.family == family)
    }

    pub(crate) fn to_sow_in(&self, month: Month) -> impl Iterator<Item = &Variety> {
        self.varieties
            .iter()
            .filter(move |variety| variety.sowing.contains(&month))
    }

    /// The names of the varieties that do well beside `variety`.
    pub(crate) fn neighbours(
        &self,
        variety: &Variety,
    ) -> Result<Vec<&'static str>, UnknownVariety> {
        let names = variety.neighbours.iter().map(|slug| {
            let neighbour = self.varieties.iter().find(|other| other.slug == *slug);
            neighbour
                .map(|neighbour| neighbour.name)
                .ok_or(UnknownVariety { slug })
        });
        names.collect()
    }
}

/// The catalogue refers to a variety that is not in it.
#[derive(Debug)]
pub(crate) struct UnknownVariety {
    slug: &'static str,
}

impl fmt::Display for UnknownVariety {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the catalogue has no variety `{}`", self.slug)
    }
}

impl Error for UnknownVariety {}

/// A card on the notice board.
pub(crate) enum Notice {
    Event {
        /// As HTML's `time` wants it: `2031-04-12`.
        date: &'static str,
        day: &'static str,
        title: &'static str,
    },
    Wanted(&'static str),
    Thanks(&'static str),
}

/// What the navigation leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Home,
    Seeds,
    Calendar,
    Request,
}

impl Section {
    pub(crate) const ALL: [Self; 4] = [Self::Home, Self::Seeds, Self::Calendar, Self::Request];

    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Home => "Welcome",
            Self::Seeds => "Our seeds",
            Self::Calendar => "Calendar",
            Self::Request => "Ask for seeds",
        }
    }

    pub(crate) const fn address(self) -> &'static str {
        match self {
            Self::Home => "index.html",
            Self::Seeds => "seeds.html",
            Self::Calendar => "calendar.html",
            Self::Request => "request.html",
        }
    }
}
