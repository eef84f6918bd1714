pub fn run() -> String {
    format!(
        "{}\n{}\n{}\n{}\n{}\n",
        P.by_value(),
        Box::new(P).boxed(3),
        Q.mutable(),
        Q.by_value(),
        <P as List<'_, u8, 2>>::still()
    )
}
