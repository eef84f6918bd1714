pub fn run() -> String {
    let stock = [
        ("ink", Level::Low),
        ("nibs", Level::High(4)),
        ("paper", Level::High(9)),
        ("wax", last()),
    ];
    list(&stock.into_iter().collect()).into_string()
}
