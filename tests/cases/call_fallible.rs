pub fn run() -> String {
    format!(
        "{:?}\n{}\n{}\n{:?}\n{:?}\n",
        all(&["1", "2"]).ok(),
        all(&[]).unwrap_err(),
        all(&["1", "b"]).unwrap_err(),
        optional(&["<"]),
        optional(&[]),
    )
}
