use ptl::{Html, template};

#[template]
fn page(name: &str, names: &[&str], is_open: bool) -> Html {
    f!("<p class={name}>");
    "<p class=";
    name;
    ">";
    f!(
        r#"
        <main
            id="main"
            title={name}>
        <!-- {name} -->
        "#
    );
    for name in names {
        f!(r#"<a href="https://{name}/">"#);
    }
    let icon = h!("<img alt={name}>");
    icon;
    if is_open {
        "<p title=\"";
    } else {
        "<p>";
    }
}

#[template]
fn unfinished() -> Html {
    "<p title='";
}

fn main() {}
