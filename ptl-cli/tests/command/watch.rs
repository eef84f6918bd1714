//! `ptl watch` and `ptl build --watch`

use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::folder::Folder;

/// Far more than is needed, for machines that are busy.
const PATIENCE: Duration = Duration::from_secs(30);
/// Less than anything needs that is noticed at once.
const MOMENT: Duration = Duration::from_millis(20);

/// The command while it runs, which ends with the test.
struct Running(Child);

impl Running {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let child = Command::new(env!("CARGO_BIN_EXE_ptl"))
            .args(arguments)
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Self(child.unwrap())
    }

    /// Ends it as Ctrl-C does, with what it started.
    #[cfg(unix)]
    fn interrupt(&self) {
        let interrupt = format!("kill -INT {}", self.0.id());
        let status = Command::new("sh").args(["-c", &interrupt]).status();
        assert!(status.unwrap().success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        #[cfg(unix)]
        if matches!(self.0.try_wait(), Ok(None)) {
            self.interrupt();
        }
        #[cfg(not(unix))]
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits until a file holds a text.
fn wait_for(folder: &Folder, path: &str, text: &str) {
    let deadline = Instant::now() + PATIENCE;
    let path = folder.path().join(path);
    while !fs::read_to_string(&path).is_ok_and(|found| found.contains(text)) {
        assert!(
            Instant::now() < deadline,
            "no `{text}` in {}",
            path.display()
        );
        thread::sleep(MOMENT);
    }
}

fn template(text: &str) -> String {
    format!("template a():\n    '{text}'\n")
}

#[test]
fn templates_are_compiled_when_they_change() {
    let folder = Folder::with(&[("views/a.ptl", &template("one"))]);
    let _running = Running::start(&folder, &["build", "views", "--out", "gen", "--watch"]);
    wait_for(&folder, "gen/a.rs", "\"one\"");
    folder.write("views/a.ptl", &template("two"));
    wait_for(&folder, "gen/a.rs", "\"two\"");
    folder.write("views/parts/b.ptl", &template("three"));
    wait_for(&folder, "gen/parts/b.rs", "\"three\"");
    // Errors are no reason to stop.
    folder.write("views/a.ptl", "template a(:\n");
    folder.write("views/parts/b.ptl", &template("four"));
    wait_for(&folder, "gen/parts/b.rs", "\"four\"");
    folder.write("views/a.ptl", &template("five"));
    wait_for(&folder, "gen/a.rs", "\"five\"");
}

#[cfg(unix)]
#[test]
fn a_command_runs_again_when_something_changes() {
    // What the command starts ends with it.
    let script = "sleep 600 & echo $! > pid.log; cp gen/a.rs seen.log; wait";
    let folder = Folder::with(&[("views/a.ptl", &template("one"))]);
    let arguments = [
        "watch", "views", "--out", "gen", "--ignore", "pid.log", "--ignore", "seen.log", "--",
        "sh", "-c", script,
    ];
    let mut running = Running::start(&folder, &arguments);
    wait_for(&folder, "seen.log", "\"one\"");
    let first = folder.read("pid.log");
    folder.write("views/a.ptl", &template("two"));
    wait_for(&folder, "seen.log", "\"two\"");
    let second = folder.read("pid.log");
    assert_ne!(first, second);
    assert!(!is_running(&first) && is_running(&second));
    // Everything that was started ends with the watcher.
    running.interrupt();
    assert!(running.0.wait().unwrap().success());
    assert!(!is_running(&second));
}

#[cfg(unix)]
fn is_running(process: &str) -> bool {
    let status = Command::new("ps")
        .args(["-o", "stat=", "-p", process.trim()])
        .output()
        .unwrap();
    let status = String::from_utf8(status.stdout).unwrap();
    // A process that nobody asked how it ended is still listed.
    !status.trim().is_empty() && !status.starts_with('Z')
}
