use ptl::{Html, template};

#[template]
fn total(prices: &[u32]) -> Html {
    let total: String = prices.iter().sum::<u32>();
    total;
}

fn main() {}
