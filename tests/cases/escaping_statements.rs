pub fn run() -> String {
    let value = "</script>&\"";
    let mut printed = String::new();
    for number in 0..3 {
        printed += branches(value, number).as_str();
    }
    printed += leaves(&["a", "", "<", "end", "b"]).as_str();
    printed += leaves(&[]).as_str();
    printed += returns(value, true).as_str();
    printed += returns(value, false).as_str();
    printed + values(value).as_str()
}
