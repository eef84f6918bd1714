use ptl::{Buffer, Html, Render};

pub struct Badge;

impl Render for Badge {
    fn render_to(&self, out: &mut Buffer) {
        out.append("new");
    }
}

pub struct State {
    pub user: String,
}

ptl::ptl! {
    template markup_in_a_url(markup: &Html):
        f!("<a href=\"{markup}\">")

    template markup_in_a_script(badge: &Badge):
        f!("<script>show({badge}, 'new: {badge}')</script>")

    template text_as_code(app: &str, code: &str, rules: &str):
        f!("<script src=\"{app}\">{code}</script><style>{rules}</style>")

    template number_in_a_tag(level: u32):
        f!("<p{level}>")
        f!("<h{level}>")

    template no_json(state: &State):
        f!("<script>const state = {state};</script>")

    template flag(is_open: bool):
        "<p title=\""; is_open; "\">"

    template list(names: &[&str]):
        f!("<a href=\"/?q={names}\">")
}

fn main() {}
