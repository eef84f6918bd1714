//! CGI (RFC 3875): the server starts the program once for each request. Variables come as those of the environment,
//! the body on standard input, and the answer goes to standard output.

use std::env;
use std::io;
use std::os::unix::ffi::OsStringExt as _;

use axum::Router;
use tokio::io::{AsyncWriteExt as _, stdin, stdout};

use crate::answer::Answer;
use crate::body::body;
use crate::variables::Variables;

/// Whether a web server has started this program for a request.
pub fn is_request() -> bool {
    env::var_os("GATEWAY_INTERFACE").is_some()
}

/// Answers the one request.
///
/// # Errors
///
/// Fails if the server no longer takes the answer, or the application breaks it off.
pub async fn serve(application: Router) -> io::Result<()> {
    let variables: Variables = env::vars_os()
        .map(|(name, value)| (name.into_vec(), value.into_vec()))
        .collect();
    let (filler, body) = body();
    let request = variables.content_length().and_then(|length| {
        tokio::spawn(filler.fill(stdin(), length));
        variables.request(body)
    });

    let mut answer = Answer::new(application, request).await;
    let mut output = stdout();
    while let Some(chunk) = answer.next().await.map_err(io::Error::other)? {
        output.write_all(&chunk).await?;
        output.flush().await?;
    }
    Ok(())
}
