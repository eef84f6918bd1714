pub fn run() -> String {
    let mut out = page("Home", PageOptions::default()).into_string();
    out += page(
        "Home",
        PageOptions {
            lang: "fr",
            ..Default::default()
        },
    )
    .as_str();
    out += page(
        "Home",
        PageOptions {
            columns: 1,
            note: Some("<b>"),
            ..PageOptions::default()
        },
    )
    .as_str();
    out += &only_named(OnlyNamedOptions::default());
    out += &only_named(OnlyNamedOptions {
        times: 4,
        ..Default::default()
    });
    out
}
