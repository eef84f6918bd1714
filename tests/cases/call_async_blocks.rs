fn assert_send<T: Send>(t: T) -> T {
    t
}
pub fn run() -> String {
    format!(
        "{:?}\n{:?}\n{:?}\n",
        ::ptl_tests::block_on(assert_send(top(1))),
        ::ptl_tests::block_on(top(3)),
        ::ptl_tests::block_on(S.all())
    )
}
