//! Prints a page.

mod views {
    ptl::include_ptl!("views");
}

fn main() {
    print!("{}", views::home::home(&["Alice", "Bob & Carol"]));
}

#[cfg(test)]
mod tests {
    use super::views;

    #[test]
    fn names_are_escaped() {
        let page = views::home::home(&["Bob & Carol"]).into_string();
        assert!(page.contains("<li>Hello, Bob &amp; Carol!</li>"), "{page}");
    }

    #[test]
    fn nobody_is_greeted_too() {
        let page = views::home::home(&[]).into_string();
        assert!(page.contains("Nobody is here yet."), "{page}");
    }
}
