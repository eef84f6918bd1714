//! Writes the modules that the tests include: every case through every door, and every example of the guide.
#![forbid(unsafe_code)]

mod attacks;
mod calls;
mod case;
mod compile;
mod door;
mod function;
mod guide;
mod literals;
mod respell;

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use door::Door;

type Result<T> = std::result::Result<T, Box<dyn error::Error>>;

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for input in ["attacks", "build", "cases", "../docs/guide", "../README.md"] {
        println!("cargo::rerun-if-changed={input}");
    }

    let cases = case::find(&root.join("cases"))?;
    for door in Door::ALL {
        write(&out, door.name(), &door::through(door, &cases))?;
    }
    write(&out, "attacks", &attacks::list(&root.join("attacks"))?)?;
    let pages = guide::pages(&root.join(".."))?;
    write(&out, "guide", &guide::examples(&pages)?)?;
    write(&out, "documentation", &guide::documentation(&pages))
}

fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    Ok(fs::write(folder.join(name).with_extension("rs"), text)?)
}
