//! Which versions of the engines were built: those that Cargo.lock pins.

/// `Cargo.lock`.
pub const LOCK: &str = include_str!("../Cargo.lock");

/// The version of a crate.
pub fn of(name: &str) -> Option<&'static str> {
    let package = LOCK
        .split("[[package]]")
        .find(|package| value(package, "name") == Some(name))?;
    value(package, "version")
}

/// A crate's name with its version; or the name alone, if no crate is called so.
pub fn named(name: &str) -> String {
    of(name).map_or_else(|| name.to_owned(), |version| format!("{name} {version}"))
}

fn value<'a>(package: &'a str, key: &str) -> Option<&'a str> {
    let mut lines = package.lines();
    lines.find_map(|line| {
        line.strip_prefix(key)?
            .strip_prefix(" = \"")?
            .strip_suffix('"')
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn crates_have_the_version_that_is_locked() {
        assert!(super::named("maud").starts_with("maud 0."));
        assert_eq!(super::named("memcpy"), "memcpy");
    }
}
