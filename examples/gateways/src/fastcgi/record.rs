//! Records, which all bytes of a connection belong to (section 3.3 of the specification).

use std::io;

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use tokio_util::codec::{Decoder, Encoder};

const VERSION: u8 = 1;
const HEADER: usize = 8;

/// The types of records that matter here (section 8).
pub(super) mod kind {
    pub(crate) const BEGIN_REQUEST: u8 = 1;
    pub(crate) const ABORT_REQUEST: u8 = 2;
    pub(crate) const END_REQUEST: u8 = 3;
    pub(crate) const PARAMS: u8 = 4;
    pub(crate) const STDIN: u8 = 5;
    pub(crate) const STDOUT: u8 = 6;
    pub(crate) const GET_VALUES: u8 = 9;
    pub(crate) const GET_VALUES_RESULT: u8 = 10;
    pub(crate) const UNKNOWN_TYPE: u8 = 11;
}

/// How a request ends (section 5.5).
#[derive(Clone, Copy)]
pub(super) enum End {
    Complete = 0,
    CannotMultiplex = 1,
    UnknownRole = 3,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) kind: u8,
    /// The request that the record belongs to, or 0.
    pub(super) request: u16,
    pub(super) content: Bytes,
}

impl Record {
    pub(super) fn new(kind: u8, request: u16, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        Self {
            kind,
            request,
            content,
        }
    }

    pub(super) fn end(request: u16, end: End) -> Self {
        let content = vec![0, 0, 0, 0, end as u8, 0, 0, 0];
        Self::new(kind::END_REQUEST, request, content)
    }
}

/// Reads and writes records.
pub(super) struct Records;

impl Decoder for Records {
    type Item = Record;
    type Error = io::Error;

    fn decode(&mut self, input: &mut BytesMut) -> io::Result<Option<Record>> {
        let Some((header, _)) = input.split_first_chunk::<HEADER>() else {
            return Ok(None);
        };
        let [
            version,
            kind,
            request_high,
            request_low,
            high,
            low,
            padding,
            _,
        ] = *header;
        if version != VERSION {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "this is no FastCGI 1.0",
            ));
        }
        let length = usize::from(u16::from_be_bytes([high, low]));
        let whole = HEADER + length + usize::from(padding);
        if input.len() < whole {
            input.reserve(whole - input.len());
            return Ok(None);
        }
        let mut record = input.split_to(whole);
        record.advance(HEADER);
        record.truncate(length);
        let request = u16::from_be_bytes([request_high, request_low]);
        Ok(Some(Record::new(kind, request, record)))
    }
}

impl Encoder<Record> for Records {
    type Error = io::Error;

    fn encode(&mut self, record: Record, output: &mut BytesMut) -> io::Result<()> {
        let length = u16::try_from(record.content.len()).map_err(io::Error::other)?;
        output.reserve(HEADER + record.content.len());
        output.put_u8(VERSION);
        output.put_u8(record.kind);
        output.put_u16(record.request);
        output.put_u16(length);
        // Neither padding nor reserved bytes.
        output.put_u16(0);
        output.put(record.content);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_as_they_are_written() {
        let records = [
            Record::new(5, 0x0102, "Hello"),
            Record::new(5, 1, ""),
            Record::new(6, 1, vec![7; 0xffff]),
        ];
        let mut bytes = BytesMut::new();
        for record in records.clone() {
            Records.encode(record, &mut bytes).unwrap();
        }
        for record in records {
            assert_eq!(Records.decode(&mut bytes).unwrap(), Some(record));
        }
        assert!(bytes.is_empty());
    }

    #[test]
    fn a_record_is_read_when_it_is_there_with_its_padding() {
        let bytes = b"\x01\x05\0\x01\0\x02\x03\0Hi...";
        for length in 0..bytes.len() {
            let mut input = BytesMut::from(&bytes[..length]);
            assert_eq!(Records.decode(&mut input).unwrap(), None);
        }
        let mut input = BytesMut::from(&bytes[..]);
        assert_eq!(
            Records.decode(&mut input).unwrap(),
            Some(Record::new(5, 1, "Hi"))
        );
        assert!(input.is_empty());
    }

    #[test]
    fn another_version_is_refused() {
        let mut input = BytesMut::from(&b"GET / HTTP/1.1\r\n"[..]);
        assert!(Records.decode(&mut input).is_err());
    }
}
