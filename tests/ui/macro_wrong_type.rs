ptl::ptl! {
    template total(prices: &[u32]):
        let total: String = prices.iter().sum::<u32>()
        total
}

fn main() {}
