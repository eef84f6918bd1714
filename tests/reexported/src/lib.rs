//! A user's crate that knows ptl through another crate only.
#![forbid(unsafe_code)]

framework::ptl::ptl! {
    /// Greets, by way of a template of another crate.
    pub template greeting(name: &str):
        "<p>"
        framework::count(&[name])
        name
        "</p>"
}

framework::ptl::include_ptl!("views/farewell.ptl");

/// Counts.
#[framework::ptl::template(crate = framework::ptl)]
pub fn count(items: &[&str]) -> framework::ptl::Html {
    f!("<b>{items.len()}</b>");
}

#[cfg(test)]
mod tests {
    use super::{count, farewell, greeting};

    #[test]
    fn every_door_finds_the_crate() {
        assert_eq!(greeting("<"), "<p><b>1</b>&lt;</p>");
        assert_eq!(farewell("you").as_deref(), Ok("Bye, you"));
        assert_eq!(count(&["a", "b"]), "<b>2</b>");
    }
}
