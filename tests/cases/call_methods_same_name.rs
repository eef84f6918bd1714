pub fn run() -> String {
    format!(
        "{}{}{}{}",
        A::page_a(&S),
        B::page_b(&S),
        W(1u8).twice(),
        W(1u16).twice()
    )
}
