pub fn run() -> String {
    format!("{:?}", body(&S { a: 1 }))
}
