pub fn run() -> String {
    format!(
        "{}{}{}{}{}\n",
        shown(&'&'),
        rendered("<>"),
        many(&["a", "<"]),
        array(["x", "\"y\""]),
        plain_generic(7_u32).unwrap_or_default()
    )
}
