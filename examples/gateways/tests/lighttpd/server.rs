//! lighttpd, with the application behind it by every gateway.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::client::{Request, Response};

/// The first part of the path by which each gateway is reached.
pub(crate) const GATEWAYS: [&str; 4] = ["http", "fastcgi", "scgi", "gateways.cgi"];

const PROGRAM: &str = env!("CARGO_BIN_EXE_gateways");
const CONFIGURATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/lighttpd.conf");

/// A web server, which stops when this is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    /// The web server, and the application by the gateways that have a process of their own.
    _processes: Vec<Process>,
    _folder: TempDir,
}

impl Server {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::create_dir(path.join("www")).unwrap();
        symlink(PROGRAM, path.join("www/gateways.cgi")).unwrap();

        let socket = path.join("fastcgi.socket");
        let (http, http_port) = Process::gateway("http", "127.0.0.1:0");
        let (fastcgi, _) = Process::gateway("fastcgi", socket.to_str().unwrap());
        let (scgi, scgi_port) = Process::gateway("scgi", "127.0.0.1:0");
        let port = free_port();
        let lighttpd = Process::lighttpd(&[
            ("FOLDER", path.to_str().unwrap()),
            ("PORT", &port.to_string()),
            ("HTTP_PORT", &http_port),
            ("SCGI_PORT", &scgi_port),
        ]);

        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        wait_for(address, path);
        Self {
            address,
            _processes: vec![lighttpd, http, fastcgi, scgi],
            _folder: folder,
        }
    }

    pub(crate) fn send(&self, request: &Request) -> Response {
        request.send(self.address)
    }

    pub(crate) fn first_line(&self, request: &Request) -> String {
        request.first_line(self.address)
    }
}

/// A port that nobody uses.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn wait_for(address: SocketAddr, folder: &Path) {
    let start = Instant::now();
    while TcpStream::connect(address).is_err() {
        let log = fs::read_to_string(folder.join("error.log")).unwrap_or_default();
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "lighttpd does not start: {log}"
        );
        thread::sleep(Duration::from_millis(20));
    }
}

/// A process that ends when this is dropped.
struct Process(Child);

impl Process {
    /// The application by a gateway, and the last part of the address where it listens, which is its port.
    fn gateway(gateway: &str, address: &str) -> (Self, String) {
        let mut command = Command::new(PROGRAM);
        command.args([gateway, address]).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let port = line.trim_end().rsplit(':').next().unwrap_or_default();
        (Self(process), port.to_owned())
    }

    fn lighttpd(places: &[(&str, &str)]) -> Self {
        // Debian keeps it where only root looks for commands.
        let path = std::env::var("PATH").unwrap_or_default() + ":/usr/sbin";
        let mut command = Command::new("lighttpd");
        command.env("PATH", path).envs(places.iter().copied());
        command.args(["-D", "-f", CONFIGURATION]);
        match command.spawn() {
            Ok(process) => Self(process),
            Err(error) => {
                panic!("{error}: lighttpd cannot be started. `apt-get install lighttpd` brings it")
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
