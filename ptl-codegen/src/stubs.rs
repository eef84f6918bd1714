//! What a macro yields where its tokens have no places: the templates' signatures.
//!
//! An editor that hands over tokens without places cannot see a template's layout, and so not where a statement ends.
//! But heads and Rust items can be told without it. They are laid out again, with nothing in the bodies, and compiled
//! like any module: so what the rest of the crate names is there, with its right type.

mod cursor;
mod entry;

use proc_macro2::{TokenStream, TokenTree};

use crate::grid::{Grid, GridError, Marks, Writer};
use crate::source::Source;
use crate::{Options, compile_source};
use entry::{Entry, EntryKind};

/// The code of the templates in `tokens`, which are the input of `ptl!`, with bodies that append nothing.
///
/// It does what it can: an item or template inside a body is taken for one of the module, and what cannot be read
/// is left out.
pub fn stubs(tokens: TokenStream, options: &Options) -> TokenStream {
    compile_source(&heads(tokens), options).tokens
}

/// The module without the bodies of its templates.
fn heads(tokens: TokenStream) -> Source {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    // What is nested too deep is no head that somebody wrote.
    Source::from_grid(lay_out(&trees).unwrap_or_default())
}

fn lay_out(trees: &[TokenTree]) -> Result<Grid, GridError> {
    let mut writer = Writer::new(Marks::default());
    let mut block = Block::None;
    for entry in entry::entries(trees) {
        let is_member = block.holds(&entry);
        let indentation = if is_member { 4 } else { 0 };
        writer.start_line(indentation);
        writer.write(entry.trees)?;
        block = match entry.kind {
            EntryKind::Methods => Block::Empty,
            _ if is_member => Block::Begun,
            _ => Block::None,
        };
        if entry.kind == EntryKind::Template {
            writer.start_line(indentation + 4);
            writer.write_word("pass");
        }
    }
    Ok(writer.finish())
}

/// The `impl …:` or `trait …:` block that what comes next may stand in.
#[derive(Clone, Copy)]
enum Block {
    None,
    /// What comes next must stand in it, as a block has at least one member.
    Empty,
    /// What comes next stands in it if nothing else can have a thing like that.
    Begun,
}

impl Block {
    fn holds(self, entry: &Entry<'_>) -> bool {
        match self {
            Self::None => false,
            Self::Empty => entry.kind != EntryKind::Methods,
            Self::Begun => entry.is_only_a_member,
        }
    }
}

#[cfg(test)]
mod tests;
