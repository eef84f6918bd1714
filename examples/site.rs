//! Writes a small site, that of a seed library, into a folder: `cargo run --example site [-- FOLDER]`.
//!
//! The templates stand in `examples/site/views/`. Then open `target/site/index.html`.

#[path = "site/catalogue.rs"]
mod catalogue;
#[path = "site/model.rs"]
mod model;
#[path = "site/request.rs"]
mod request;

// Each file of the folder becomes a module: `views::home`, `views::layout`, …
mod views {
    ptl::include_ptl!("examples/site/views");
}

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::catalogue::{NOTICES, VARIETIES};
use crate::model::{Catalogue, Month};
use crate::request::Request;
use crate::views::calendar::calendar;
use crate::views::home::home;
use crate::views::inventory::inventory;
use crate::views::leaflet::{Growing, Leaflet, Saving};
use crate::views::request::request;
use crate::views::seeds::seeds;
use crate::views::welcome::welcome;

const STYLE: &str = include_str!("site/style.css");

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os()
        .nth(1)
        .map_or_else(default_folder, PathBuf::from);
    fs::create_dir_all(&folder)?;
    let files = files()?;
    for (name, content) in &files {
        fs::write(folder.join(name), content)?;
    }
    println!("{} files written to {}", files.len(), folder.display());
    Ok(())
}

fn default_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/site")
}

/// The name and the content of each file of the site.
fn files() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let catalogue = Catalogue {
        varieties: &VARIETIES,
    };
    let month = Month::April;
    let sent_back = Request::new("", "sam.at.example", "9").checked();

    let mut files = vec![
        page("index", home(&catalogue, &NOTICES, month)),
        page("bienvenue", welcome(&catalogue)),
        page("seeds", seeds(&catalogue)?),
        page("calendar", calendar(&catalogue, month)),
        page("request", request(&Request::default(), &catalogue)),
        page("request-sent-back", request(&sent_back, &catalogue)),
        page("leaflet-saving", Saving.document()),
    ];
    for variety in catalogue.varieties {
        let name = format!("leaflet-{}", variety.slug);
        files.push(page(&name, Growing(variety).document()));
    }
    files.push(("inventory.txt".to_owned(), inventory(&catalogue)));
    files.push(("style.css".to_owned(), STYLE.to_owned()));
    Ok(files)
}

fn page(name: &str, content: ptl::Html) -> (String, String) {
    (format!("{name}.html"), content.into_string())
}
