pub fn run() -> String {
    let mut out = String::new();
    for n in [Some(7), None] {
        for template in [
            in_a_value,
            in_a_literal,
            in_a_string,
            in_a_macro,
            in_a_macro_of_std,
            by_a_macro_alone,
            in_a_block,
            in_a_condition,
        ] {
            out += template(n).as_str();
            out += "\n";
        }
        out += &format!("{:?}\n", that_fails(n));
    }
    for n in 0..3 {
        out += with_an_explicit_type(n).as_str();
        out += "\n";
    }
    out + in_a_closure(None).as_str()
}
