//! Serves a page at <http://localhost:3000>, and one for whoever asks at `/hello/{name}`.

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;

mod views {
    ptl::include_ptl!("views");
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, app()).await
}

fn app() -> Router {
    Router::new()
        .route("/", get(views::home::home))
        .route("/hello/{name}", get(views::home::hello))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::extract::Path;

    #[tokio::test]
    async fn names_are_escaped() {
        let page = views::home::hello(Path("Bob & Carol".to_owned())).await;
        assert!(
            page.as_str().contains("<h1>Hello, Bob &amp; Carol!</h1>"),
            "{page}"
        );
    }

    #[tokio::test]
    async fn the_first_page_welcomes() {
        let page = views::home::home().await;
        assert!(page.as_str().contains("<h1>Welcome</h1>"), "{page}");
    }

    #[test]
    fn the_routes_fit_together() {
        let _ = app();
    }
}
