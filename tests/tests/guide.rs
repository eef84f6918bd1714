//! The examples of the guide.
#![allow(
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    clippy::unused_async,
    reason = "an example shows a construct in as few lines as it takes"
)]

use std::fs;
use std::path::Path;

include!(concat!(env!("OUT_DIR"), "/guide.rs"));

/// The codes of all errors, as the parser's source names them: `"P0101"`.
fn codes() -> Vec<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ptl-parser/src");
    let mut codes: Vec<String> = files(&source)
        .iter()
        .flat_map(|file| codes_in(file))
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

fn files(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)
        .expect("the parser's source is there")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            texts.extend(files(&path));
        } else {
            texts.push(fs::read_to_string(path).expect("source files can be read"));
        }
    }
    texts
}

fn codes_in(source: &str) -> Vec<String> {
    let parts = source.split('"');
    let is_code = |part: &&str| {
        part.len() == 5 && part.starts_with('P') && part[1..].bytes().all(|b| b.is_ascii_digit())
    };
    parts.filter(is_code).map(str::to_owned).collect()
}

#[test]
fn every_error_has_its_section() {
    let page = include_str!("../../docs/guide/errors.md");
    let sections: Vec<_> = page
        .lines()
        .filter_map(|line| line.strip_prefix("### ")?.split_once(':'))
        .map(|(code, _)| code.to_owned())
        .collect();
    assert_eq!(sections, codes());
}
