//! Pages that axum sends while they are rendered, to a client that reads a little of them and goes away.

#![allow(
    missing_docs,
    unreachable_pub,
    reason = "templates that a module shares are public"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::{MethodRouter, get};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// How many turns the loops of templates have made.
type Turns = Arc<AtomicUsize>;

mod views {
    use super::Turns;
    use std::sync::atomic::Ordering;

    ptl::ptl! {
        pub template endless(turns: Turns):
            loop:
                let _ = turns.fetch_add(1, Ordering::Relaxed)
                "<hr>"

        pub async template endless_async(turns: Turns):
            loop:
                let _ = turns.fetch_add(1, Ordering::Relaxed)
                "<hr>"
    }
}

/// Asks for a page without end, reads its head and the beginning of its body, and goes away.
async fn visit(handler: MethodRouter) -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let mut client = TcpStream::connect(listener.local_addr()?).await?;
    let app = Router::new().route("/", handler);
    tokio::spawn(axum::serve(listener, app).into_future());
    client
        .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .await?;
    let mut bytes = vec![0; 100_000];
    client.read_exact(&mut bytes).await?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

async fn assert_ends(turns: Turns, handler: MethodRouter) -> std::io::Result<()> {
    let page = visit(handler).await?;
    assert!(
        page.contains("content-type: text/html; charset=utf-8\r\n"),
        "{}",
        &page[..500]
    );
    assert!(page.contains("<hr><hr>"));
    let mut before = turns.load(Ordering::Relaxed);
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let now = turns.load(Ordering::Relaxed);
        if now == before {
            return Ok(());
        }
        before = now;
    }
    panic!("the template goes on");
}

#[tokio::test]
async fn an_ordinary_template_ends() -> std::io::Result<()> {
    let turns = Turns::default();
    let counted = Arc::clone(&turns);
    let handler = get(|| async move {
        ptl_web::stream(ptl::lazy!(move views::endless(Arc::clone(&counted))))
    });
    assert_ends(turns, handler).await
}

#[tokio::test]
async fn an_async_template_ends() -> std::io::Result<()> {
    let turns = Turns::default();
    let counted = Arc::clone(&turns);
    let handler =
        get(|| async move { ptl_web::stream(ptl::lazy!(views::endless_async(counted).await)) });
    assert_ends(turns, handler).await
}
