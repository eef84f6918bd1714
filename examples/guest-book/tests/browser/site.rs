//! The site that the browser visits.

use guest_book::book::Book;
use guest_book::entry::NewEntry;
use guest_book::session::Scheme;
use guest_book::{App, router};
use tokio::net::TcpListener;

/// Serves a book with these entries on a free port, and gives back the address.
pub(crate) async fn serve(entries: &[NewEntry]) -> String {
    let app = App::new(Book::in_memory(entries).unwrap(), Scheme::Http);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, router(app)).await });
    address
}
