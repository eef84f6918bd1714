ptl::ptl! {
    template page(name: &str, names: &[&str], is_open: bool):
        f!("<p class={name}>")
        "<p class="; name; ">"
        f!(r#"
            <main
                id="main"
                title={name}>
            <!-- {name} -->
        "#)
        f!("<script>greet(`{name}`)</script>")
        for name in names:
            f!(r#"<a href="https://{name}/">"#)
        let icon = h!("<img alt={name}>")
        icon
        "<b %s>%s</b %s>" % ("a", "b", "c")

    template branches(is_open: bool):
        if is_open:
            "<p title=\""
        else:
            "<p>"

    template unfinished():
        "<p title='"

    template literal():
        "<p title=\"\u{e9}\" class=\"one\"id=\"two\">"
}

fn main() {}
