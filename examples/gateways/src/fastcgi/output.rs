//! What goes to the web server.

use std::io;

use bytes::Bytes;
use futures_util::SinkExt as _;
use tokio::io::AsyncWrite;
use tokio::sync::Mutex;
use tokio_util::codec::FramedWrite;

use super::pairs;
use super::record::{End, Record, Records, kind};

/// The most that a record carries.
const LONGEST_CONTENT: usize = 0xffff;

/// The records that go to the web server: those of a request, and replies to what comes in meanwhile.
///
/// A record waits in the buffer as a whole, so that none is cut if a future that writes one is dropped.
pub(super) struct Output<W>(Mutex<FramedWrite<W, Records>>);

impl<W: AsyncWrite + Unpin> Output<W> {
    pub(super) fn new(writer: W) -> Self {
        Self(Mutex::new(FramedWrite::new(writer, Records)))
    }

    async fn send(&self, record: Record) -> io::Result<()> {
        self.0.lock().await.send(record).await
    }

    /// Sends a part of an answer.
    pub(super) async fn write(&self, request: u16, mut chunk: Bytes) -> io::Result<()> {
        while !chunk.is_empty() {
            let content = chunk.split_to(chunk.len().min(LONGEST_CONTENT));
            self.send(Record::new(kind::STDOUT, request, content))
                .await?;
        }
        Ok(())
    }

    /// Ends a request.
    pub(super) async fn end(&self, request: u16, end: End) -> io::Result<()> {
        if matches!(end, End::Complete) {
            self.send(Record::new(kind::STDOUT, request, Bytes::new()))
                .await?;
        }
        self.send(Record::end(request, end)).await
    }

    /// Replies to a record that belongs to no request which is being answered.
    pub(super) async fn reply(&self, record: Record) -> io::Result<()> {
        match record.kind {
            kind::GET_VALUES => {
                let content = values(&record.content)?;
                self.send(Record::new(kind::GET_VALUES_RESULT, 0, content))
                    .await
            }
            kind::BEGIN_REQUEST => self.end(record.request, End::CannotMultiplex).await,
            unknown if record.request == 0 => {
                let content = vec![unknown, 0, 0, 0, 0, 0, 0, 0];
                self.send(Record::new(kind::UNKNOWN_TYPE, 0, content)).await
            }
            // It belongs to a request that has ended: its application did not want all of the body.
            _ => Ok(()),
        }
    }

    pub(super) async fn close(&self) -> io::Result<()> {
        self.0.lock().await.close().await
    }
}

/// The values that the server asks for, as far as there are any: requests cannot share a connection.
fn values(asked: &[u8]) -> io::Result<Vec<u8>> {
    let asked = pairs::decode(asked).ok_or(io::ErrorKind::InvalidData)?;
    let mut values = Vec::new();
    if asked.iter().any(|(name, _)| *name == b"FCGI_MPXS_CONNS") {
        pairs::push(&mut values, b"FCGI_MPXS_CONNS", b"0");
    }
    Ok(values)
}
