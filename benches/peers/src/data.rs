//! What the templates show. All of it is made from a seed, so every run measures the same pages.

use crate::random::Random;

/// A table of numbers.
#[derive(Debug)]
pub struct Table {
    pub rows: Vec<Vec<u32>>,
}

impl Table {
    /// A table with as many rows as columns.
    pub fn square(side: u32) -> Self {
        let row: Vec<u32> = (0..side).collect();
        Self {
            rows: vec![row; side as usize],
        }
    }
}

/// The teams of a season, the champion first.
#[derive(Debug)]
pub struct Season {
    pub year: u32,
    pub teams: Vec<Team>,
}

#[derive(Debug)]
pub struct Team {
    pub name: &'static str,
    pub score: u32,
}

impl Season {
    pub fn new() -> Self {
        let team = |name, score| Team { name, score };
        Self {
            year: 2015,
            teams: vec![
                team("Jiangsu", 43),
                team("Beijing", 27),
                team("Guangzhou", 22),
                team("Shandong", 12),
            ],
        }
    }
}

impl Default for Season {
    fn default() -> Self {
        Self::new()
    }
}

/// What readers wrote under an article.
#[derive(Debug)]
pub struct Thread {
    pub comments: Vec<Comment>,
}

#[derive(Debug)]
pub struct Comment {
    pub author: String,
    pub text: String,
}

impl Thread {
    /// Twenty comments of some four hundred bytes each. Of a thousand bytes, so many are specials of HTML.
    pub fn new(random: &mut Random, specials_per_mille: u32) -> Self {
        let comments = (0..20)
            .map(|_| {
                let length = random.between(250, 550) as usize;
                Comment {
                    author: random.name(),
                    text: random.text(length, specials_per_mille),
                }
            })
            .collect();
        Self { comments }
    }
}

/// The members of a club, each shown as a card.
#[derive(Debug)]
pub struct Club {
    pub members: Vec<Member>,
}

#[derive(Debug)]
pub struct Member {
    pub id: u32,
    pub name: String,
    pub messages: u32,
}

impl Club {
    pub fn new(random: &mut Random) -> Self {
        let members = (1..=100)
            .map(|id| Member {
                id,
                name: random.name(),
                messages: random.between(0, 120),
            })
            .collect();
        Self { members }
    }
}

/// A text with a title, shown within a layout.
#[derive(Debug)]
pub struct Article {
    pub title: String,
    pub paragraphs: Vec<String>,
    pub year: u32,
}

impl Article {
    pub fn new(random: &mut Random) -> Self {
        Self {
            title: random.text(30, 0),
            paragraphs: (0..4).map(|_| random.text(240, 4)).collect(),
            year: random.between(2000, 2030),
        }
    }
}

/// A page of a shop.
#[derive(Debug)]
pub struct Catalogue {
    pub title: String,
    pub categories: Vec<Category>,
    pub products: Vec<Product>,
    pub year: u32,
}

#[derive(Debug)]
pub struct Category {
    pub slug: String,
    pub name: String,
    pub active: bool,
}

#[derive(Debug)]
pub struct Product {
    pub id: u32,
    pub slug: String,
    pub name: String,
    pub description: String,
    pub price: f64,
    pub old_price: Option<f64>,
    pub stock: u32,
    pub rating: f64,
    pub reviews: u32,
    pub tags: Vec<String>,
}

impl Catalogue {
    /// A page of about 40 KB.
    pub fn new(random: &mut Random) -> Self {
        Self {
            title: random.text(24, 0),
            categories: (0..8)
                .map(|index| Category::new(random, index == 2))
                .collect(),
            products: (0..55)
                .map(|index| Product::new(random, 1000 + index))
                .collect(),
            year: random.between(2000, 2030),
        }
    }
}

impl Category {
    fn new(random: &mut Random, active: bool) -> Self {
        Self {
            slug: random.slug(),
            name: random.text(12, 20),
            active,
        }
    }
}

impl Product {
    fn new(random: &mut Random, id: u32) -> Self {
        let price = f64::from(random.between(100, 20_000)) / 100.0;
        Self {
            id,
            slug: random.slug(),
            name: random.text(22, 15),
            description: random.text(220, 6),
            price,
            old_price: (random.between(0, 3) == 0).then_some(price * 1.25),
            stock: random.between(0, 12),
            rating: f64::from(random.between(10, 50)) / 10.0,
            reviews: random.between(0, 3000),
            tags: (0..random.between(1, 4))
                .map(|_| random.word().to_owned())
                .collect(),
        }
    }
}

/// Somebody to say hello to.
#[derive(Debug)]
pub struct Guest {
    pub name: String,
}

impl Guest {
    pub fn new(random: &mut Random) -> Self {
        Self {
            name: random.name(),
        }
    }
}
