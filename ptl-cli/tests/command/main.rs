//! The command as its users run it.
//!
//! Expected output stands in files; `SNAPSHOTS=overwrite cargo test` writes it anew.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "expected output is written like this"
)]

mod build;
mod cargo;
mod check;
mod completions;
mod errors;
mod expand;
mod explain;
mod fmt;
mod folder;
mod help;
mod new;
mod watch;

/// The command with its arguments, separated by spaces.
fn ptl(arguments: &str) -> snapbox::cmd::Command {
    snapbox::cmd::Command::new(env!("CARGO_BIN_EXE_ptl"))
        .args(arguments.split_whitespace())
        .env_remove("PTL_PATH")
}
