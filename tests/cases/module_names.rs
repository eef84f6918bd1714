pub fn run() -> String {
    format!(
        "{}{}{}{}{}{}{}",
        caller(),
        _private(PrivateOptions1()),
        private(P2()),
        a_b(),
        a__b(),
        a_b_(),
        ünïcode_ñame("g", ÜnïcodeÑameOptions { 名前: 4 })
    )
}
#[allow(non_snake_case)]
fn PrivateOptions1() -> _PrivateOptions {
    _PrivateOptions::default()
}
#[allow(non_snake_case)]
fn P2() -> PrivateOptions {
    PrivateOptions::default()
}
