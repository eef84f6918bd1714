pub fn run() -> String {
    let l = RefCell::new(String::new());
    let a = top(&l);
    let b = S.run(&l);
    format!("{a}{b} {}", l.borrow())
}
