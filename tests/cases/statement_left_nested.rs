pub fn run() -> String {
    let mut out = String::new();
    for n in [Some(7), None] {
        for template in [in_a_nested_one, in_a_block_of_a_call] {
            out += template(n).as_str();
            out += "\n";
        }
    }
    out
}
