//! The names that a package may have.

use std::path::Path;

use crate::status::Failure;

/// What cargo does not build under its own name.
const RESERVED: [&str; 10] = [
    "alloc",
    "core",
    "ptl",
    "proc_macro",
    "proc-macro",
    "std",
    "test",
    "build",
    "deps",
    "examples",
];

/// The name of the package in a folder.
pub(super) fn package_name(folder: &Path) -> Result<String, Failure> {
    let name = folder.file_name().and_then(|name| name.to_str());
    match name {
        Some(name) if is_package_name(name) => Ok(name.to_owned()),
        _ => Err(
            Failure::new(format!("a package cannot be called `{}`", folder.display())).help(
                "take letters, digits, `-` and `_`, beginning with a letter; names of Rust's own, such as `test`, are \
                 taken",
            ),
        ),
    }
}

fn is_package_name(name: &str) -> bool {
    let is_of_names = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(is_of_names);
    let is_keyword = syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    is_name && !is_keyword && !RESERVED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::is_package_name;

    #[test]
    fn names_are_those_of_cargo() {
        for name in ["guest-book", "a", "book2", "guest_book"] {
            assert!(is_package_name(name), "{name}");
        }
        for name in [
            "",
            "2books",
            "guest book",
            "straße",
            "fn",
            "test",
            "ptl",
            "a.b",
        ] {
            assert!(!is_package_name(name), "{name}");
        }
    }
}
