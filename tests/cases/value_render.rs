use ptl::{Html, Render};

pub fn run() -> String {
    format!(
        "{}\n{}\n{}\n",
        render(&Stars(2), Stars(1), &"<dyn>"),
        generic(Stars(1), '&'),
        plain(&Stars(1)),
    )
}
