pub fn run() -> String {
    let mut post = Post::new("<t>");
    format!(
        "{}\n{}\n{}\n{}\n{:?}\n{}\n",
        post.line(),
        post.page("One", "fr"),
        post.page("Two", "de"),
        Post::badge(1),
        post.consume(),
        Wrapper(&["<", "b"]).all(),
    )
}
