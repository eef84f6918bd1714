pub fn run() -> String {
    format!(
        "{}{}{:?}{:?}{:?}{:?}{:?}{:?}{}{}{}",
        nothing(),
        only_comment(),
        blank(),
        early(1),
        early(2),
        early(3),
        early(4),
        early(5),
        never(1),
        never2(2),
        never2(0)
    )
}
