pub fn run() -> String {
    let all: [&dyn Layout; 2] = [&S, &R];
    all.iter().map(|l| l.page().into_string()).collect()
}
