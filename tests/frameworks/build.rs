//! Compiles views ahead of time, for the test that takes them in that way, and takes the program for the web out of the
//! README, for the test that runs it.

use std::path::PathBuf;
use std::{env, error, fs};

const README: &str = "../../README.md";
/// What is in the README's program, and in no other.
const SERVES: &str = "axum::serve(";

fn main() -> Result<(), Box<dyn error::Error>> {
    ptl_build::compile("views/axum.ptl");

    println!("cargo::rerun-if-changed={README}");
    let readme = fs::read_to_string(README)?;
    let program = program(&readme).ok_or("the README has no program for the web")?;
    // The test chooses a port that is free.
    let program = program.replace("\"127.0.0.1:3000\"", "super::address()");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    Ok(fs::write(out.join("hello.rs"), program)?)
}

fn program(readme: &str) -> Option<&str> {
    let mut examples = readme.split("\n```rust").skip(1);
    examples.find_map(|example| {
        let (_, text) = example.split_once('\n')?;
        let (text, _) = text.split_once("```")?;
        text.contains(SERVES).then_some(text)
    })
}
