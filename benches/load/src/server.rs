//! The pages under load: each engine's, with the entries from memory and from the database.

use std::future::{Ready, ready};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::extract::State;
use axum::response::Html;
use axum::routing::get;
use guest_book::book::{Book, Page};
use guest_book::demo;
use guest_book::entry::NewEntry;
use guest_book::session::Scheme;
use guest_book::{App, router};
use tokio::net::TcpListener;

use crate::engines::{ENGINES, Engine};

/// How many pages there are. Requests take them in turn, since a processor learns a single text by heart.
pub(crate) const PAGES: u32 = 256;

/// The book, and its pages in memory.
#[derive(Clone)]
pub(crate) struct Pages {
    book: Book,
    memory: Arc<[Page]>,
    next: Arc<AtomicU32>,
}

impl Pages {
    /// Fills a book, and reads it.
    pub(crate) async fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let book = Book::in_memory(&entries())?;
        let mut memory = Vec::new();
        for number in 1..=PAGES {
            memory.extend(book.page(number).await?);
        }
        Ok(Self {
            book,
            memory: memory.into(),
            next: Arc::default(),
        })
    }

    /// All pages, in memory.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Page> {
        self.memory.iter()
    }

    /// Serves every page on a free port.
    pub(crate) async fn serve(self) -> std::io::Result<SocketAddr> {
        let mut routes = Router::new();
        for engine in ENGINES {
            routes = routes
                .route(
                    &address(engine, Source::Memory),
                    get(move |pages| memory(engine, pages)),
                )
                .route(
                    &address(engine, Source::Database),
                    get(move |pages| database(engine, pages)),
                );
        }
        let application = router(App::new(self.book.clone(), Scheme::Http));
        let routes = routes.with_state(self).merge(application);
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        tokio::spawn(async { axum::serve(listener, routes).await });
        Ok(address)
    }

    fn number(&self) -> u32 {
        self.next.fetch_add(1, Ordering::Relaxed) % PAGES
    }
}

/// Where the entries come from.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    Memory,
    Database,
}

/// The path of an engine's page.
pub(crate) fn address(engine: Engine, source: Source) -> String {
    let engine = engine.name.split(['!', ' ']).next().unwrap_or_default();
    match source {
        Source::Memory => format!("/memory/{engine}"),
        Source::Database => format!("/database/{engine}"),
    }
}

fn memory(engine: Engine, State(pages): State<Pages>) -> Ready<Html<String>> {
    let index = pages.number() as usize;
    ready(Html((engine.render)(&pages.memory[index])))
}

async fn database(engine: Engine, State(pages): State<Pages>) -> Html<String> {
    let page = pages.book.page(pages.number() + 1).await;
    let page = page.ok().flatten().expect("the book has this page");
    Html((engine.render)(&page))
}

/// The demo's entries over and over, but for those with an address that ptl blocks or writes differently.
fn entries() -> Vec<NewEntry> {
    let demo = demo::entries();
    let is_plain = |entry: &&NewEntry| {
        let site = entry.site.as_deref().unwrap_or("https://");
        site.starts_with("https://") && !site.contains('<')
    };
    let entries = demo.iter().filter(is_plain).cycle();
    let count = PAGES * guest_book::book::PAGE_SIZE;
    entries.take(count as usize).cloned().collect()
}
