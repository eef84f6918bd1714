pub fn run() -> String {
    let value = "</script>&\"";
    let mut printed = conversions(value, 7).into_string();
    for values in [&["<", ">"][..], &[]] {
        printed += loops(values).as_str();
    }
    printed += captures(value).as_str();
    printed + blocks(value).as_str()
}
