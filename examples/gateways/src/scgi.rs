//! SCGI: one connection for each request. Variables come in a netstring, then the body; the answer goes back
//! the same way.

use std::io;
use std::pin::pin;

use axum::Router;
use axum::serve::Listener;
use tokio::io::{
    AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite,
    AsyncWriteExt as _, BufReader,
};

use crate::answer::Answer;
use crate::body::body;
use crate::variables::Variables;

/// The longest head that is taken. Servers allow headers of 8 to 64 KiB.
const LONGEST_HEAD: u64 = 128 * 1024;

/// Serves an application to the web servers that connect.
pub async fn serve<L: Listener>(mut listener: L, application: Router) {
    loop {
        let (connection, _) = listener.accept().await;
        let application = application.clone();
        tokio::spawn(async move {
            if let Err(error) = exchange(connection, application).await {
                eprintln!("scgi: {error}");
            }
        });
    }
}

/// Answers the one request of a connection.
async fn exchange<C: AsyncRead + AsyncWrite>(connection: C, application: Router) -> io::Result<()> {
    let (input, mut output) = tokio::io::split(connection);
    let mut input = BufReader::new(input);
    let variables = head(&mut input).await?;
    let length = variables.content_length().map_err(|_| malformed())?;
    let (filler, body) = body();

    // After the body nothing comes but the end of the connection.
    let hung_up = async {
        filler.fill(&mut input, length).await?;
        tokio::io::copy(&mut input, &mut tokio::io::sink()).await
    };
    let answered = async {
        let mut answer = Answer::new(application, variables.request(body)).await;
        while let Some(chunk) = answer.next().await.map_err(io::Error::other)? {
            output.write_all(&chunk).await?;
        }
        output.shutdown().await
    };
    let mut hung_up = pin!(hung_up);
    tokio::select! {
        answered = answered => answered?,
        hung_up = &mut hung_up => return hung_up.map(|_| ()),
    }
    // Were the connection closed while there is something to read, the server could lose the answer.
    let _ = hung_up.await;
    Ok(())
}

/// Reads the variables: `24:CONTENT_LENGTH\00\0SCGI\01\0,`.
async fn head(input: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Variables> {
    let mut digits = Vec::new();
    input.take(9).read_until(b':', &mut digits).await?;
    let length = digits
        .strip_suffix(b":")
        .and_then(|digits| std::str::from_utf8(digits).ok());
    let length: u64 = length
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(malformed)?;
    if length > LONGEST_HEAD {
        return Err(malformed());
    }
    let mut text = Vec::new();
    input.take(length + 1).read_to_end(&mut text).await?;
    let text = text.strip_suffix(b"\0,").ok_or_else(malformed)?;
    if text.len() as u64 + 1 != length {
        return Err(malformed());
    }
    let parts: Vec<_> = text.split(|byte| *byte == 0).collect();
    let (pairs, rest) = parts.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(malformed());
    }
    Ok(pairs.iter().map(|[name, value]| (*name, *value)).collect())
}

fn malformed() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "the head of the request is malformed",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::post;
    use std::future::pending;
    use tokio::io::duplex;

    const HEAD: &[u8] = b"44:CONTENT_LENGTH\x005\0REQUEST_METHOD\0POST\0SCGI\x001\0,";

    /// What the application answers to what a server sends.
    async fn answer(sent: &[u8], application: Router) -> io::Result<String> {
        let (mut server, connection) = duplex(1024);
        let exchange = tokio::spawn(exchange(connection, application));
        server.write_all(sent).await?;
        let mut answer = String::new();
        server.read_to_string(&mut answer).await?;
        drop(server);
        exchange.await.unwrap().map(|()| answer)
    }

    fn echo() -> Router {
        Router::new().route("/", post(async |body: String| body))
    }

    #[tokio::test]
    async fn requests_are_answered() {
        let answer = answer(&[HEAD, b"Hello"].concat(), echo()).await.unwrap();
        assert!(answer.starts_with("Status: 200 OK\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\nHello"), "{answer}");
    }

    #[tokio::test]
    async fn heads_that_are_malformed_are_refused() {
        let heads = [
            "",
            ":",
            "5",
            "x:,",
            "3:a\0b,",
            "2:a\0,",
            "4:a\0b\0;",
            "999999:a\0b\0,",
            "4:a\0b\0",
        ];
        for sent in heads {
            let (mut server, connection) = duplex(1024);
            server.write_all(sent.as_bytes()).await.unwrap();
            drop(server);
            let refused = exchange(connection, echo()).await;
            assert!(refused.is_err(), "{sent:?}");
        }
    }

    #[tokio::test]
    async fn a_server_that_hangs_up_stops_the_application() {
        let waiting = Router::new().route("/", post(pending::<()>));
        let (mut server, connection) = duplex(1024);
        let exchange = tokio::spawn(exchange(connection, waiting));
        server.write_all(&[HEAD, b"Hello"].concat()).await.unwrap();
        drop(server);
        assert!(exchange.await.unwrap().is_ok());
    }
}
