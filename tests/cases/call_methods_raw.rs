pub fn run() -> String {
    format!("{}{}{}", r#type.all(), r#trait::both(&r#type), outer())
}
