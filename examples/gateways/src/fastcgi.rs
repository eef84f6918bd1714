//! FastCGI 1.0: a connection carries records, and may be kept for one request after the other. Several at a time on
//! one connection, which no common server asks for, are refused.

mod connection;
mod input;
mod output;
mod pairs;
mod record;

use axum::Router;
use axum::serve::Listener;

/// Serves an application to the web servers that connect.
pub async fn serve<L: Listener>(mut listener: L, application: Router) {
    loop {
        let (connection, _) = listener.accept().await;
        let application = application.clone();
        tokio::spawn(async move {
            if let Err(error) = connection::serve(connection, application).await {
                eprintln!("fastcgi: {error}");
            }
        });
    }
}
