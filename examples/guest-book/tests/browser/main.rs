//! The guest book in a browser. These tests need one, so they run only where they are asked for:
//! `cargo test --package guest-book --test browser -- --ignored`

mod browser;
mod form;
mod hostile;
mod looks;
mod site;
