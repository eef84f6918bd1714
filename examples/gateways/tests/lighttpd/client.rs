//! A client that says exactly what it is told to, one request for each connection.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::thread;
use std::time::Duration;

/// How long a client waits for the next bytes.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Request {
    head: String,
    body: Vec<u8>,
}

impl Request {
    pub(crate) fn get(path: &str) -> Self {
        let head = format!("GET {path} HTTP/1.0\r\nHost: localhost\r\n");
        Self {
            head,
            body: Vec::new(),
        }
    }

    pub(crate) fn post(path: &str, body: &[u8]) -> Self {
        let length = body.len();
        let head =
            format!("POST {path} HTTP/1.0\r\nHost: localhost\r\nContent-Length: {length}\r\n");
        Self {
            head,
            body: body.to_owned(),
        }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.head.extend([name, ": ", value, "\r\n"]);
        self
    }

    /// Sends the request, and reads the answer meanwhile.
    pub(crate) fn send(&self, to: SocketAddr) -> Response {
        let mut output = connect(to);
        let mut input = output.try_clone().unwrap();
        let mut answer = Vec::new();
        thread::scope(|scope| {
            scope.spawn(|| {
                output.write_all(self.head.as_bytes())?;
                output.write_all(b"\r\n")?;
                output.write_all(&self.body)
            });
            input.read_to_end(&mut answer).unwrap();
        });
        Response::parse(&answer)
    }

    /// Sends the request, reads the first line of the answer's body, and goes away.
    pub(crate) fn first_line(&self, to: SocketAddr) -> String {
        let mut connection = connect(to);
        connection
            .write_all(format!("{}\r\n", self.head).as_bytes())
            .unwrap();
        let mut lines = BufReader::new(&connection).lines();
        lines.by_ref().map(Result::unwrap).find(String::is_empty);
        let first = lines.next().unwrap().unwrap();
        connection.shutdown(Shutdown::Both).unwrap();
        first
    }
}

fn connect(to: SocketAddr) -> TcpStream {
    let connection = TcpStream::connect(to).unwrap();
    connection.set_read_timeout(Some(PATIENCE)).unwrap();
    connection
}

pub(crate) struct Response {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Response {
    fn parse(answer: &[u8]) -> Self {
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| panic!("no head: {}", String::from_utf8_lossy(answer)));
        let head = String::from_utf8(answer[..end].to_owned()).unwrap();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Self {
            status: status.unwrap(),
            head,
            body: answer[end + 4..].to_owned(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.lines().filter_map(|line| line.split_once(": "));
        headers.find_map(|(own, value)| own.eq_ignore_ascii_case(name).then_some(value))
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}
