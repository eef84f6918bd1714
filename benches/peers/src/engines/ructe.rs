//! ructe: files that a build script compiles to functions.

use std::io;

use super::{Engine, Role};

// What the build script wrote is not ours to tidy.
#[allow(clippy::all, clippy::pedantic, warnings)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/templates.rs"));
}

use generated::templates;

pub(super) const ENGINE: Engine = Engine {
    name: "ructe",
    role: Role::Peer,
    table: |table| bytes(|out| templates::table_html(out, table)),
    teams: |season| bytes(|out| templates::teams_html(out, season)),
    comments: |thread| bytes(|out| templates::comments_html(out, thread)),
    components: |club| bytes(|out| templates::cards_html(out, club)),
    layout: |article| bytes(|out| templates::article_html(out, article)),
    page: |catalogue| bytes(|out| templates::catalogue_html(out, catalogue)),
    hello: |guest| bytes(|out| templates::hello_html(out, guest)),
};

fn bytes(render: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> Vec<u8> {
    let mut out = Vec::new();
    render(&mut out).expect("writing to memory does not fail");
    out
}
