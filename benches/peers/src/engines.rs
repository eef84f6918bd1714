//! The engines, each with its templates in a module of its own.

mod askama;
mod by_hand;
mod hypertext;
mod markup;
mod maud;
mod ptl;
mod ructe;
mod sailfish;
mod vy;

use crate::data::{Article, Catalogue, Club, Guest, Season, Table, Thread};

/// A template engine: for each workload a function that renders it into memory of its own.
///
/// The result is what the engine's own string gives up without copying.
#[derive(Debug)]
pub struct Engine {
    /// Its name, which is that of its crate if it has one.
    pub name: &'static str,
    /// What it is in the comparison.
    pub role: Role,
    /// A table of numbers.
    pub table: fn(&Table) -> Vec<u8>,
    /// A small page with a loop.
    pub teams: fn(&Season) -> Vec<u8>,
    /// Text to be escaped.
    pub comments: fn(&Thread) -> Vec<u8>,
    /// Cards, each made of components that are made of components, in another file.
    pub components: fn(&Club) -> Vec<u8>,
    /// A text within a layout.
    pub layout: fn(&Article) -> Vec<u8>,
    /// A page as shops have it: all of the above, and numbers with a point.
    pub page: fn(&Catalogue) -> Vec<u8>,
    /// One value in one element.
    pub hello: fn(&Guest) -> Vec<u8>,
}

/// What an engine is in the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The engine that is compared with the others.
    Subject,
    /// One of the others.
    Peer,
    /// No engine, but what shows the room between them.
    Yardstick,
}

/// All engines, in the order of the table. What copies the finished page is added by the workloads, as it has no
/// templates.
pub const ENGINES: [Engine; 9] = [
    ptl::ENGINE,
    sailfish::ENGINE,
    vy::ENGINE,
    hypertext::ENGINE,
    maud::ENGINE,
    markup::ENGINE,
    askama::ENGINE,
    ructe::ENGINE,
    by_hand::ENGINE,
];
