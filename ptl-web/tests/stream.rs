//! Bodies that are rendered while they are asked for their chunks.

#![allow(
    missing_docs,
    unreachable_pub,
    reason = "templates that a module shares are public"
)]

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http_body_util::BodyExt as _;
use ptl_web::{Body, stream};
use tokio::sync::{mpsc, oneshot};

/// What a template was asked for.
#[derive(Clone, Default)]
pub struct Counter(Arc<AtomicUsize>);

impl Counter {
    fn count(&self) -> usize {
        self.0.fetch_add(1, Ordering::Relaxed)
    }

    fn get(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

mod views {
    use super::Counter;

    ptl::ptl! {
        use std::num::ParseIntError;

        pub template rows(count: usize):
            for row in 0..count:
                "<tr><td>"; row; " < "; row; "</td></tr>"

        pub template endless(turns: Counter):
            for turn in 0..:
                let _ = turns.count()
                turn; "<hr>"

        pub template failing [plain] (text: &str) -> Result<String, ParseIntError>:
            "before"; text.parse::<u8>()?

        pub template panicking():
            "before"
            panic!("this template is broken")

        pub async template waiting(answer: tokio::sync::oneshot::Receiver<&str>):
            "<h1>Answer</h1>"
            answer.await.unwrap_or("none")

        pub async template received(mut rows: tokio::sync::mpsc::Receiver<u32>):
            "<table>"
            'rows: while let Some(row) = rows.recv().await:
                if row == 0:
                    continue 'rows
                if row == 9:
                    break
                "<tr>"; row
            "</table>"

        pub async template endless_async(turns: Counter):
            loop:
                let _ = turns.count()
                "<hr>"
    }
}

async fn collected(body: Body) -> Result<String, Box<dyn std::error::Error>> {
    let bytes = body.collect().await?.to_bytes();
    Ok(String::from_utf8(bytes.to_vec())?)
}

#[tokio::test]
async fn the_chunks_make_up_the_page() {
    let body = stream(ptl::lazy!(views::rows(10_000)));
    assert_eq!(body.media_type(), "text/html; charset=utf-8");
    let page = views::rows(10_000).into_string();
    assert_eq!(collected(body).await.ok(), Some(page));
}

#[tokio::test]
async fn a_failure_ends_the_body() {
    let text = String::from("x");
    let mut body = stream(ptl::lazy!(move views::failing(&text)));
    assert_eq!(body.media_type(), "text/plain; charset=utf-8");
    let error = body.frame().await.and_then(Result::err);
    assert_eq!(
        error.map(|error| error.to_string()).as_deref(),
        Some("invalid digit found in string")
    );
    assert!(body.frame().await.is_none());
}

#[tokio::test]
async fn a_panic_is_no_end_of_the_page() {
    assert!(
        collected(stream(ptl::lazy!(views::panicking())))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn the_head_leaves_before_a_slow_await_is_done() {
    let (sender, receiver) = oneshot::channel();
    let mut body = pin!(stream(ptl::lazy!(views::waiting(receiver).await)));
    let mut next = async || body.frame().await.and_then(Result::ok)?.into_data().ok();
    assert_eq!(next().await.as_deref(), Some(&b"<h1>Answer</h1>"[..]));
    sender.send("42").expect("the template waits");
    assert_eq!(next().await.as_deref(), Some(&b"42"[..]));
    assert_eq!(next().await, None);
}

#[tokio::test]
async fn each_row_leaves_while_the_next_one_is_waited_for() {
    let (sender, receiver) = mpsc::channel(2);
    let mut body = pin!(stream(ptl::lazy!(views::received(receiver).await)));
    let mut next = async || body.frame().await.and_then(Result::ok)?.into_data().ok();
    assert_eq!(next().await.as_deref(), Some(&b"<table>"[..]));
    for row in 1..3 {
        assert!(sender.send(row).await.is_ok());
        let expected = format!("<tr>{row}");
        assert_eq!(next().await.as_deref(), Some(expected.as_bytes()));
    }
    for row in [0, 9] {
        assert!(sender.send(row).await.is_ok());
    }
    assert_eq!(next().await.as_deref(), Some(&b"</table>"[..]));
}

#[tokio::test]
async fn a_client_that_is_slow_or_goes_away_stops_the_work() {
    let turns = Counter::default();
    let counted = turns.clone();
    let mut body = stream(ptl::lazy!(move views::endless(counted.clone())));
    assert!(body.frame().await.is_some());
    // The thread renders what fits into the channel, and no more.
    let before = settled(&turns).await;
    assert!(before > 0);
    drop(body);
    let after = settled(&turns).await;
    assert!(
        after < before + 10_000,
        "{before} turns before, {after} after"
    );
}

/// The number of turns when it does not change any more.
async fn settled(turns: &Counter) -> usize {
    let mut before = turns.get();
    loop {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let now = turns.get();
        if now == before && now > 0 {
            return now;
        }
        before = now;
    }
}

#[tokio::test]
async fn an_async_template_pauses_in_a_loop_without_an_await() {
    let turns = Counter::default();
    let counted = turns.clone();
    let mut body = stream(ptl::lazy!(views::endless_async(counted).await));
    let first = body
        .frame()
        .await
        .and_then(Result::ok)
        .and_then(|frame| frame.into_data().ok());
    assert!(first.is_some_and(|chunk| chunk.len() < 64 * 1024));
    let turns_of_one_chunk = turns.get();
    assert!(body.frame().await.is_some());
    assert!(turns.get() < 3 * turns_of_one_chunk);
}

#[tokio::test]
async fn nothing_is_rendered_before_it_is_asked_for() {
    let turns = Counter::default();
    let counted = turns.clone();
    drop(stream(ptl::lazy!(move views::endless(counted.clone()))));
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(turns.get(), 0);
}
