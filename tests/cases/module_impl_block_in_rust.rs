pub fn run() -> String {
    price_tag(&Price(1205)).into_string()
}
