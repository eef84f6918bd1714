//! The same templates in the syntax of each engine.

mod askama;
mod by_hand;
mod hypertext;
mod markup;
mod maud;
mod ptl;
mod ructe;
mod sailfish;

use super::Source;

/// All engines, in the order of the table.
pub static SOURCES: [Source; 10] = [
    ptl::BY_MACRO,
    ptl::BY_BUILD_SCRIPT,
    ptl::AHEAD_OF_TIME,
    maud::SOURCE,
    sailfish::SOURCE,
    ructe::SOURCE,
    hypertext::SOURCE,
    askama::SOURCE,
    markup::SOURCE,
    by_hand::SOURCE,
];
