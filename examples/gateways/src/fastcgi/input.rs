//! What comes from the web server.

use std::io;

use futures_util::StreamExt as _;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_util::codec::FramedRead;

use super::output::Output;
use super::pairs;
use super::record::{End, Record, Records, kind};
use crate::body::Filler;
use crate::variables::Variables;

/// The longest list of variables that is taken. Servers allow headers of 8 to 64 KiB.
const LONGEST_VARIABLES: usize = 128 * 1024;
/// The role of an application that answers requests.
const RESPONDER: u16 = 1;
/// The flag by which a server asks to keep the connection.
const KEEP_CONNECTION: u8 = 1;

/// What a request begins with.
#[derive(Clone, Copy)]
pub(super) struct Begin {
    pub(super) request: u16,
    pub(super) keeps_connection: bool,
}

/// Why a request ends before it is answered.
pub(super) enum Interruption {
    /// The server asks for it.
    Aborted,
    /// The server has closed the connection.
    Gone,
}

/// The records that come from the web server, and where to reply to those that are no part of a request.
pub(super) struct Input<'o, R, W> {
    records: FramedRead<R, Records>,
    output: &'o Output<W>,
}

impl<'o, R: AsyncRead + Unpin, W: AsyncWrite + Unpin> Input<'o, R, W> {
    pub(super) fn new(reader: R, output: &'o Output<W>) -> Self {
        let records = FramedRead::new(reader, Records);
        Self { records, output }
    }

    /// The next record, or nothing if the server has closed the connection.
    async fn next(&mut self) -> io::Result<Option<Record>> {
        self.records.next().await.transpose()
    }

    /// The next record of a request, or nothing if the server has closed the connection.
    async fn next_of(&mut self, request: u16) -> io::Result<Option<Record>> {
        while let Some(record) = self.next().await? {
            if record.request == request && record.kind != kind::BEGIN_REQUEST {
                return Ok(Some(record));
            }
            self.output.reply(record).await?;
        }
        Ok(None)
    }

    /// Waits for a request.
    pub(super) async fn begin(&mut self) -> io::Result<Option<Begin>> {
        while let Some(record) = self.next().await? {
            if record.kind != kind::BEGIN_REQUEST {
                self.output.reply(record).await?;
                continue;
            }
            let [high, low, flags, ..] = *record.content else {
                return Err(io::ErrorKind::InvalidData.into());
            };
            if u16::from_be_bytes([high, low]) == RESPONDER {
                return Ok(Some(Begin {
                    request: record.request,
                    keeps_connection: flags & KEEP_CONNECTION != 0,
                }));
            }
            self.output.end(record.request, End::UnknownRole).await?;
        }
        Ok(None)
    }

    /// Reads the variables of a request.
    pub(super) async fn variables(
        &mut self,
        request: u16,
    ) -> io::Result<Result<Variables, Interruption>> {
        let mut list = Vec::new();
        while let Some(record) = self.next_of(request).await? {
            match record.kind {
                kind::ABORT_REQUEST => return Ok(Err(Interruption::Aborted)),
                kind::PARAMS if record.content.is_empty() => {
                    let pairs = pairs::decode(&list).ok_or(io::ErrorKind::InvalidData)?;
                    return Ok(Ok(pairs.into_iter().collect()));
                }
                kind::PARAMS if list.len() + record.content.len() <= LONGEST_VARIABLES => {
                    list.extend_from_slice(&record.content);
                }
                _ => return Err(io::ErrorKind::InvalidData.into()),
            }
        }
        Ok(Err(Interruption::Gone))
    }

    /// Fills the body of a request, and stays to see whether the server still wants the answer.
    pub(super) async fn watch(&mut self, request: u16, filler: Filler) -> io::Result<Interruption> {
        let mut filler = Some(filler);
        while let Some(record) = self.next_of(request).await? {
            match record.kind {
                kind::ABORT_REQUEST => return Ok(Interruption::Aborted),
                kind::STDIN if record.content.is_empty() => {
                    if let Some(filler) = filler.take() {
                        filler.end();
                    }
                }
                kind::STDIN => {
                    if let Some(filler) = &filler {
                        filler.send(record.content).await;
                    }
                }
                _ => {}
            }
        }
        Ok(Interruption::Gone)
    }

    /// Reads and forgets what comes until the server closes the connection.
    pub(super) async fn drain(&mut self) {
        while let Ok(Some(_)) = self.next().await {}
    }
}
