//! The examples of the guide.
#![allow(dead_code, reason = "an example may define more than it uses")]

include!(concat!(env!("OUT_DIR"), "/guide.rs"));
