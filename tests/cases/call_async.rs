pub fn run() -> String {
    format!(
        "{:?}\n{:?}\n",
        ptl_tests::block_on(outer(2)),
        ptl_tests::block_on(outer(6))
    )
}
