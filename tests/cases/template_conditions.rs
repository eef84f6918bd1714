#[allow(deprecated)]
pub fn run() -> String {
    format!(
        "{}{}{}{}",
        caller(),
        S.c(),
        unused(1, UnusedOptions::default()),
        attrs(1, 2, 3, 4, 5, 6, 7, 8)
    )
}
