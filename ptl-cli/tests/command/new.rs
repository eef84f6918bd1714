//! `ptl new`

use snapbox::str;

use crate::cargo::{PTL, cargo};
use crate::folder::Folder;

#[test]
fn a_project_works() {
    let folder = Folder::with(&[]);
    let new = folder
        .ptl("new guest-book")
        .env("PTL_PATH", PTL)
        .assert()
        .code(0);
    new.stdout_eq("").stderr_eq(str![[r#"
made `guest-book`; now `cd guest-book` and `cargo run`

"#]]);
    assert_eq!(
        folder.files("guest-book"),
        [
            "guest-book/.gitignore",
            "guest-book/Cargo.toml",
            "guest-book/src/main.rs",
            "guest-book/views/home.ptl",
            "guest-book/views/layout.ptl"
        ]
    );
    cargo(&folder, "guest-book", &["test", "--offline"]);
    cargo(&folder, "guest-book", &["fmt", "--check"]);
}

/// A new project has no lock file, so cargo asks the registry which axum there is.
#[test]
#[ignore = "needs a network"]
fn a_server_works() {
    let folder = Folder::with(&[]);
    let new = folder
        .ptl("new server --template axum")
        .env("PTL_PATH", PTL);
    new.assert().code(0);
    cargo(&folder, "server", &["test"]);
    cargo(&folder, "server", &["fmt", "--check"]);
}

#[test]
fn a_project_takes_ptl_from_the_registry() {
    let folder = Folder::with(&[]);
    folder.ptl("new server --template axum").assert().code(0);
    let manifest = folder.read("server/Cargo.toml");
    let dependency = concat!("\nptl = { version = \"", env!("CARGO_PKG_VERSION"), "\", ");
    assert!(manifest.contains(dependency), "{manifest}");
    assert!(manifest.contains("name = \"server\""), "{manifest}");
}

#[test]
fn nothing_is_written_over() {
    let folder = Folder::with(&[("taken/a.txt", "")]);
    folder.ptl("new taken").assert().code(2).stderr_eq(str![[r#"
error: `taken` exists already
 |
 = help: take another name, or remove what is there

"#]]);
    folder.ptl("new test").assert().code(2).stderr_eq(str![[r#"
error: a package cannot be called `test`
 |
 = help: take letters, digits, `-` and `_`, beginning with a letter; names of Rust's own, such as `test`, are taken

"#]]);
    assert_eq!(folder.files("taken"), ["taken/a.txt"]);
}
