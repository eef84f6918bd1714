/// What a template makes of literals, which has to be what it makes of variables.
fn same(known: &str, of_variables: &str) -> String {
    assert_eq!(known, of_variables);
    format!("{known}\n")
}

pub fn run() -> String {
    let mut out = String::new();
    out += &same(
        marks_known().as_str(),
        marks_of("&<>\"'\0\n\u{e9}", "Terms & \"more\"", '<').as_str(),
    );
    let links = ["a-1", "a b", "", ".."]
        .iter()
        .zip(["page.html", "javascript:alert(1)", "", "~"])
        .map(|(part, whole)| links_of(part, whole).into_string())
        .collect::<String>();
    out += &same(links_known().as_str(), &links);
    out += &same(numbers_known().as_str(), numbers_of(31, 1_000_000, 7).as_str());
    out += &same(raw_known().as_str(), raw_of("<&>").as_str());
    out += &same(buttons_known().as_str(), buttons_of("A", "wide").as_str());
    out += &same(shadowed_known().as_str(), shadowed_of("<a>", "bc", "de").as_str());
    out += &same(blocks_known_a().as_str(), blocks_of("a", "<b>").as_str());
    out += &same(blocks_known_b().as_str(), blocks_of("", "").as_str());
    for page in [
        items_known,
        changed_known,
        countdown_known,
        many_known,
        either_known,
        generic_known,
    ] {
        out += &format!("{}\n", page());
    }
    out += &format!("{:?}\n", fallible_known().map_err(|error| error.to_string()));
    out
}
