use ptl::Html;

pub fn run() -> String {
    let html = Html::from_trusted("<b>");
    format!(
        "{}\n{}\n",
        wrappers(
            html.clone(),
            "<",
            "<box>".into(),
            "<rc>".to_owned().into(),
            html.clone().into()
        ),
        plain(&html, "<"),
    )
}
