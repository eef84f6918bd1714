//! Serves a page at <http://localhost:3000>, and one for whoever asks at `/hello/{name}`.

use axum::Router;
use axum::extract::Path;
use axum::response::Html;
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
        .route("/", get(home))
        .route("/hello/{name}", get(hello))
}

async fn home() -> Html<String> {
    Html(views::home::home(&[]).into_string())
}

async fn hello(Path(name): Path<String>) -> Html<String> {
    Html(views::home::home(&[&name]).into_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn names_are_escaped() {
        let Html(page) = hello(Path("Bob & Carol".to_owned())).await;
        assert!(page.contains("<li>Hello, Bob &amp; Carol!</li>"), "{page}");
    }

    #[tokio::test]
    async fn nobody_is_greeted_too() {
        let Html(page) = home().await;
        assert!(page.contains("Nobody is here yet."), "{page}");
    }

    #[test]
    fn the_routes_fit_together() {
        let _ = app();
    }
}
