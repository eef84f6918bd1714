/// Has `Display` alone.
pub struct Shown;

impl std::fmt::Display for Shown {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("<&>")
    }
}

pub fn run() -> String {
    shadowed("<a>", Shown).into_string()
}
