//! What the command says of itself.

use snapbox::{Data, file};

use crate::ptl;

fn assert_help(arguments: &str, expected: Data) {
    ptl(arguments)
        .assert()
        .code(0)
        .stdout_eq(expected)
        .stderr_eq("");
}

#[test]
fn of_the_whole() {
    assert_help("--help", file!["help/ptl.txt"]);
}

#[test]
fn of_each_command() {
    assert_help("build --help", file!["help/build.txt"]);
    assert_help("check --help", file!["help/check.txt"]);
    assert_help("expand --help", file!["help/expand.txt"]);
    assert_help("explain --help", file!["help/explain.txt"]);
    assert_help("fmt --help", file!["help/fmt.txt"]);
    assert_help("check --help", file!["help/check.txt"]);
    assert_help("watch --help", file!["help/watch.txt"]);
    assert_help("new --help", file!["help/new.txt"]);
    assert_help("completions --help", file!["help/completions.txt"]);
}

#[test]
fn by_way_of_cargo() {
    let cargo_ptl = || snapbox::cmd::Command::new(env!("CARGO_BIN_EXE_cargo-ptl"));
    let help = cargo_ptl().args(["ptl", "--help"]).assert().code(0);
    help.stdout_eq(file!["help/ptl.txt"]);
    cargo_ptl().args(["explain", "P0101"]).assert().code(0);
}

#[test]
fn the_version_is_that_of_the_crate() {
    let expected = concat!("ptl ", env!("CARGO_PKG_VERSION"), "\n");
    ptl("--version").assert().code(0).stdout_eq(expected);
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in ["", "unknown", "build", "build --unknown", "new"] {
        ptl(arguments).assert().code(2).stdout_eq("");
    }
}
