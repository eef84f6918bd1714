//! What is said about calls that `lazy!` cannot make.

ptl::ptl! {
    template page(title: &str, lang: &str = "en"):
        f!("<h1 lang=\"{lang}\">{title}</h1>")

    template plain [plain] ():
        "text"
}

struct Card;

ptl::ptl! {
    impl Card:
        template word [plain] (&self):
            "text"
}

fn main() {
    let _ = ptl::lazy!(page);
    let _ = ptl::lazy!(page("Home", lang = "fr", lang = "de"));
    let _ = ptl::lazy!(page("Home", tongue = "fr"));
    let _ = ptl::lazy!(page()).render();
    let _ = ptl::lazy!(String::from("page"));
    let _ = ptl::lazy!(Card.word()).render();
    let text = String::new();
    let _ = ptl::lazy!(drop(text)).render();
}
