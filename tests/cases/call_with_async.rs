pub fn run() -> String {
    format!(
        "{:?}\n{:?}\n{:?}\n",
        ptl_tests::block_on(home(1)),
        ptl_tests::block_on(home(5)),
        ptl_tests::block_on(home(6))
    )
}
