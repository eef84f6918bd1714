//! A user's crate that knows ptl by another name.
#![forbid(unsafe_code)]

/// The crate itself, for crates that build on this one.
pub use templates as ptl;

templates::ptl! {
    /// Greets.
    pub template greeting(name: &str, mark: &str = "!"):
        "Hello, "; name; mark
}

templates::include_ptl!("views/farewell.ptl");

/// Counts.
#[templates::template]
pub fn count(items: &[&str]) -> templates::Html {
    f!("<b>{items.len()}</b>");
}

#[cfg(test)]
mod tests {
    use super::{GreetingOptions, count, farewell, greeting};

    #[test]
    fn every_door_finds_the_crate() {
        assert_eq!(
            greeting("<you>", GreetingOptions::default()),
            "Hello, &lt;you&gt;!"
        );
        assert_eq!(farewell("you").as_deref(), Ok("Bye, you"));
        assert_eq!(count(&["a", "b"]), "<b>2</b>");
    }
}
