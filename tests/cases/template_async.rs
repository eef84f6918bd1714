fn sendable<F: Future + Send>(future: F) -> F {
    future
}

pub fn run() -> String {
    let done = ptl_tests::block_on(sendable(list(2)));
    let failed = ptl_tests::block_on(sendable(list(9)));
    format!("{done:?}\n{failed:?}\n{}\n", ptl_tests::block_on(plain(5)))
}
