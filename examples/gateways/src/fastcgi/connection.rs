//! One connection from a web server.

use std::io;

use axum::Router;
use tokio::io::{AsyncRead, AsyncWrite};

use super::input::{Begin, Input, Interruption};
use super::output::Output;
use super::record::End;
use crate::answer::Answer;
use crate::body::body;

/// Answers the requests of a connection, one after the other.
pub(super) async fn serve<C: AsyncRead + AsyncWrite>(
    connection: C,
    application: Router,
) -> io::Result<()> {
    let (reader, writer) = tokio::io::split(connection);
    let output = Output::new(writer);
    let mut input = Input::new(reader, &output);
    while let Some(begin) = input.begin().await? {
        match answer(&mut input, &output, begin, application.clone()).await? {
            Ok(()) | Err(Interruption::Aborted) => output.end(begin.request, End::Complete).await?,
            Err(Interruption::Gone) => return Ok(()),
        }
        if !begin.keeps_connection {
            output.close().await?;
            // Were the connection closed while there is something to read, the server could lose the answer.
            input.drain().await;
            return Ok(());
        }
    }
    Ok(())
}

/// Answers a request, unless the server changes its mind.
async fn answer<R, W>(
    input: &mut Input<'_, R, W>,
    output: &Output<W>,
    Begin { request, .. }: Begin,
    application: Router,
) -> io::Result<Result<(), Interruption>>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    let variables = match input.variables(request).await? {
        Ok(variables) => variables,
        Err(interruption) => return Ok(Err(interruption)),
    };
    let (filler, body) = body();
    let answered = async {
        let mut answer = Answer::new(application, variables.request(body)).await;
        while let Some(chunk) = answer.next().await.map_err(io::Error::other)? {
            output.write(request, chunk).await?;
        }
        io::Result::Ok(())
    };
    tokio::select! {
        answered = answered => answered.map(Ok),
        interruption = input.watch(request, filler) => interruption.map(Err),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fastcgi::record::{Record, Records, kind};
    use axum::routing::post;
    use bytes::Bytes;
    use futures_util::{SinkExt as _, StreamExt as _};
    use std::future::pending;
    use tokio::io::{DuplexStream, duplex};
    use tokio::task::JoinHandle;
    use tokio_util::codec::Framed;

    const RESPONDER: &[u8] = &[0, 1, 0, 0, 0, 0, 0, 0];
    const RESPONDER_KEEPS: &[u8] = &[0, 1, 1, 0, 0, 0, 0, 0];
    const PARAMS: &[u8] = b"\x0e\x04REQUEST_METHODPOST";

    /// The server's end of a connection to an application.
    struct Server {
        records: Framed<DuplexStream, Records>,
        serving: JoinHandle<io::Result<()>>,
    }

    impl Server {
        fn new() -> Self {
            let application = Router::new()
                .route("/", post(async |body: String| body))
                .route("/deaf", post(async || vec![b'x'; 100_000]))
                .route("/wait", post(pending::<()>));
            let (server, connection) = duplex(1024);
            let serving = tokio::spawn(serve(connection, application));
            let records = Framed::new(server, Records);
            Self { records, serving }
        }

        async fn send(&mut self, kind: u8, request: u16, content: &'static [u8]) {
            self.records
                .send(Record::new(kind, request, content))
                .await
                .unwrap();
        }

        async fn begin(&mut self, request: u16, begin: &'static [u8]) {
            self.send(kind::BEGIN_REQUEST, request, begin).await;
            self.send(kind::PARAMS, request, &PARAMS[..5]).await;
            self.send(kind::PARAMS, request, &PARAMS[5..]).await;
        }

        async fn next(&mut self) -> Record {
            self.records.next().await.unwrap().unwrap()
        }

        /// The answer to a request, up to its end.
        async fn answer(&mut self, request: u16) -> Vec<u8> {
            let mut answer = Vec::new();
            loop {
                let record = self.next().await;
                assert_eq!(record.request, request);
                match record.kind {
                    kind::STDOUT => answer.extend_from_slice(&record.content),
                    _ => {
                        assert_eq!(record, Record::end(request, End::Complete));
                        return answer;
                    }
                }
            }
        }
    }

    #[tokio::test]
    async fn a_connection_that_is_kept_has_one_request_after_the_other() {
        let mut server = Server::new();
        for request in [1, 1, 7] {
            server.begin(request, RESPONDER_KEEPS).await;
            server.send(kind::PARAMS, request, b"").await;
            server.send(kind::STDIN, request, b"Hello").await;
            server.send(kind::STDIN, request, b"").await;
            let answer = server.answer(request).await;
            assert!(answer.starts_with(b"Status: 200 OK\r\n"));
            assert!(answer.ends_with(b"\r\n\r\nHello"));
        }
        drop(server.records);
        assert!(server.serving.await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn a_connection_that_is_not_kept_is_closed() {
        let mut server = Server::new();
        server.begin(1, RESPONDER).await;
        server.send(kind::PARAMS, 1, b"").await;
        server.send(kind::STDIN, 1, b"").await;
        server.answer(1).await;
        assert!(server.records.next().await.is_none());
    }

    #[tokio::test]
    async fn a_body_that_nobody_wants_is_forgotten() {
        let mut server = Server::new();
        for _ in 0..2 {
            server.begin(1, RESPONDER_KEEPS).await;
            server
                .send(kind::PARAMS, 1, b"\x0b\x05REQUEST_URI/deaf")
                .await;
            server.send(kind::PARAMS, 1, b"").await;
            server.send(kind::STDIN, 1, b"Hello").await;
            let answer = server.answer(1).await;
            assert!(answer.ends_with(&vec![b'x'; 100_000]));
            server.send(kind::STDIN, 1, b"Hello").await;
            server.send(kind::STDIN, 1, b"").await;
        }
    }

    #[tokio::test]
    async fn requests_end_when_the_server_aborts_them() {
        let mut server = Server::new();
        server.begin(1, RESPONDER_KEEPS).await;
        server.send(kind::ABORT_REQUEST, 1, b"").await;
        assert_eq!(server.answer(1).await, b"");

        server.begin(2, RESPONDER_KEEPS).await;
        server
            .send(kind::PARAMS, 2, b"\x0b\x05REQUEST_URI/wait")
            .await;
        server.send(kind::PARAMS, 2, b"").await;
        server.send(kind::ABORT_REQUEST, 2, b"").await;
        assert_eq!(server.answer(2).await, b"");
    }

    #[tokio::test]
    async fn a_server_that_hangs_up_stops_the_application() {
        let mut server = Server::new();
        server.begin(2, RESPONDER_KEEPS).await;
        server
            .send(kind::PARAMS, 2, b"\x0b\x05REQUEST_URI/wait")
            .await;
        server.send(kind::PARAMS, 2, b"").await;
        drop(server.records);
        assert!(server.serving.await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn a_second_request_on_a_connection_is_refused() {
        let mut server = Server::new();
        server.begin(1, RESPONDER_KEEPS).await;
        server.send(kind::PARAMS, 1, b"").await;
        server.send(kind::BEGIN_REQUEST, 2, RESPONDER_KEEPS).await;
        assert_eq!(server.next().await, Record::end(2, End::CannotMultiplex));
        server.send(kind::STDIN, 2, b"for nobody").await;
        server.send(kind::STDIN, 1, b"Hello").await;
        server.send(kind::STDIN, 1, b"").await;
        assert!(server.answer(1).await.ends_with(b"\r\n\r\nHello"));
    }

    #[tokio::test]
    async fn other_roles_are_refused() {
        let mut server = Server::new();
        server
            .send(kind::BEGIN_REQUEST, 1, &[0, 2, 1, 0, 0, 0, 0, 0])
            .await;
        assert_eq!(server.next().await, Record::end(1, End::UnknownRole));
    }

    #[tokio::test]
    async fn the_server_may_ask_what_is_possible() {
        let mut server = Server::new();
        server
            .send(
                kind::GET_VALUES,
                0,
                b"\x0e\0FCGI_MAX_CONNS\x0f\0FCGI_MPXS_CONNS",
            )
            .await;
        let result = Record::new(kind::GET_VALUES_RESULT, 0, &b"\x0f\x01FCGI_MPXS_CONNS0"[..]);
        assert_eq!(server.next().await, result);

        server.send(77, 0, b"").await;
        let unknown = Bytes::from_static(&[77, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(
            server.next().await,
            Record::new(kind::UNKNOWN_TYPE, 0, unknown)
        );
    }

    #[tokio::test]
    async fn what_is_malformed_ends_the_connection() {
        let mut server = Server::new();
        server.begin(1, RESPONDER).await;
        server.send(kind::PARAMS, 1, b"\x05n").await;
        server.send(kind::PARAMS, 1, b"").await;
        assert!(server.serving.await.unwrap().is_err());
    }
}
