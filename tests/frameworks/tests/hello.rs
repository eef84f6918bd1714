//! The README's program for the web, served at a port of its own.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

mod program {
    include!(concat!(env!("OUT_DIR"), "/hello.rs"));

    pub(crate) fn run() -> std::io::Result<()> {
        main()
    }
}

/// Where the program listens, in the place of the README's port.
fn address() -> SocketAddr {
    static ADDRESS: LazyLock<SocketAddr> = LazyLock::new(|| {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.local_addr().unwrap()
    });
    *ADDRESS
}

fn connect() -> TcpStream {
    let start = Instant::now();
    loop {
        match TcpStream::connect(address()) {
            Ok(connection) => return connection,
            Err(error) => assert!(start.elapsed() < Duration::from_secs(20), "{error}"),
        }
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn the_program_of_the_readme_says_hello() {
    thread::spawn(program::run);
    let mut connection = connect();
    connection
        .write_all(b"GET /%3Cworld%3E HTTP/1.0\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(
        answer.contains("\r\ncontent-type: text/html; charset=utf-8\r\n"),
        "{answer}"
    );
    assert!(
        answer.ends_with("\r\n\r\n<h1>Hello, &lt;world&gt;!</h1>"),
        "{answer}"
    );
}
