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

/// Lines of JSON with the keys of their objects in alphabetical order: which order they come in depends on the features
/// that other packages ask of `serde_json`.
fn sorted(output: &snapbox::cmd::OutputAssert) -> String {
    let lines = std::str::from_utf8(&output.get_output().stdout).expect("JSON is text");
    let mut sorted = String::new();
    for line in lines.lines() {
        let value = serde_json::from_str(line).expect("each line is JSON");
        sorted.push_str(&with_sorted_keys(value).to_string());
        sorted.push('\n');
    }
    sorted
}

fn with_sorted_keys(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::Array(items) => items.into_iter().map(with_sorted_keys).collect(),
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.into_iter().collect();
            entries.sort_by(|left, right| left.0.cmp(&right.0));
            let sorted = entries.into_iter();
            Value::Object(
                sorted
                    .map(|(key, value)| (key, with_sorted_keys(value)))
                    .collect(),
            )
        }
        other => other,
    }
}

/// The command with its arguments, separated by spaces.
fn ptl(arguments: &str) -> snapbox::cmd::Command {
    snapbox::cmd::Command::new(env!("CARGO_BIN_EXE_ptl"))
        .args(arguments.split_whitespace())
        .env_remove("PTL_PATH")
}
