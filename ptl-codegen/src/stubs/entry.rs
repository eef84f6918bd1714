//! Heads of templates and Rust items, told apart from what stands in bodies by their words alone.

use proc_macro2::{Delimiter, TokenTree};

use super::cursor::{Angles, Cursor};

/// One thing at the level of the module, or of an `impl` or `trait` block.
pub(super) struct Entry<'a> {
    pub(super) kind: EntryKind,
    /// From its attributes on; of a template, up to the colon, and so of an `impl …:` or `trait …:` block.
    pub(super) trees: &'a [TokenTree],
    /// Whether it can stand nowhere but in an `impl` or `trait` block.
    pub(super) is_only_a_member: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EntryKind {
    /// A template with a body, which is not part of the entry.
    Template,
    /// A template that a trait requires.
    Required,
    /// The head of an `impl …:` or `trait …:` block.
    Methods,
    /// An import, or a Rust item.
    Other,
}

/// The entries in `trees`, wherever they stand.
pub(super) fn entries(trees: &[TokenTree]) -> impl Iterator<Item = Entry<'_>> {
    let mut cursor = Cursor::new(trees);
    std::iter::from_fn(move || {
        while cursor.tree().is_some() {
            if let Some((entry, after)) = entry(cursor) {
                cursor = after;
                return Some(entry);
            }
            cursor = cursor.skip(1);
        }
        None
    })
}

fn entry(start: Cursor<'_>) -> Option<(Entry<'_>, Cursor<'_>)> {
    let word = undecorated(start);
    let (kind, end) = if is_template(word) {
        template_end(word)
    } else if word.is_word(&["from"]) {
        (EntryKind::Other, import_end(word)?)
    } else if is_methods(word) {
        methods_end(word)
    } else if is_item(word) {
        (EntryKind::Other, item_end(word))
    } else {
        return None;
    };
    let entry = Entry {
        kind,
        trees: start.up_to(end),
        is_only_a_member: is_only_a_member(word),
    };
    Some((entry, end))
}

/// Skips attributes and the visibility.
fn undecorated(mut cursor: Cursor<'_>) -> Cursor<'_> {
    loop {
        let mark = if cursor.skip(1).is_mark('!') { 2 } else { 1 };
        if cursor.is_mark('#') && cursor.skip(mark).group(Delimiter::Bracket).is_some() {
            cursor = cursor.skip(mark + 1);
        } else if cursor.is_word(&["pub"]) {
            let scope = cursor.skip(1).group(Delimiter::Parenthesis);
            cursor = cursor.skip(1 + usize::from(scope.is_some()));
        } else {
            return cursor;
        }
    }
}

fn is_template(cursor: Cursor<'_>) -> bool {
    let word = cursor.skip(usize::from(cursor.is_word(&["async"])));
    let follows = word.skip(2);
    word.is_word(&["template"])
        && word.skip(1).is_ident()
        && (follows.is_mark('<')
            || follows.group(Delimiter::Parenthesis).is_some()
            || follows.group(Delimiter::Bracket).is_some())
}

fn is_methods(cursor: Cursor<'_>) -> bool {
    let word = cursor.skip(usize::from(cursor.is_word(&["unsafe"])));
    word.is_word(&["impl", "trait"])
}

/// Whether a Rust item stands here, and no expression or type that begins with the same word.
fn is_item(cursor: Cursor<'_>) -> bool {
    let next = cursor.skip(1);
    if cursor.is_word(&["use", "struct", "enum", "mod", "static", "type"]) {
        true
    } else if cursor.is_word(&["fn", "const"]) {
        next.is_ident()
    } else if cursor.is_word(&["unsafe", "async"]) {
        next.is_word(&["fn", "unsafe", "extern", "mod"])
    } else if cursor.is_word(&["extern"]) {
        next.is_word(&["crate", "fn"]) || matches!(next.tree(), Some(TokenTree::Literal(_)))
    } else {
        cursor.is_word(&["macro_rules"]) && next.is_mark('!')
    }
}

/// Where the head of a template ends: after the colon, or, if a trait requires it, before whatever follows it.
fn template_end(word: Cursor<'_>) -> (EntryKind, Cursor<'_>) {
    let mut angles = Angles::new();
    let mut clause = WhereClause::None;
    // Past `template` and the name, or `async` and `template`.
    let mut cursor = word.skip(2);
    while cursor.tree().is_some() {
        let separator = cursor.path_separator();
        if separator > 0 {
            cursor = cursor.skip(separator);
            continue;
        }
        if angles.is_outside() {
            let next = undecorated(cursor);
            if cursor.is_mark(';') || is_template(next) || is_item(next) {
                break;
            }
            if cursor.is_mark(':') && clause != WhereClause::Bound {
                return (EntryKind::Template, cursor.skip(1));
            }
            clause = clause.after(cursor);
        }
        angles.pass(cursor);
        cursor = cursor.skip(1);
    }
    (EntryKind::Required, cursor)
}

/// How far a `where` clause was read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WhereClause {
    None,
    /// At its start, or after a comma.
    Start,
    /// At what is bound; the next colon says to what.
    Bound,
    /// After that colon.
    Bounds,
}

impl WhereClause {
    /// How far it is read after the token at `cursor`.
    fn after(self, cursor: Cursor<'_>) -> Self {
        match self {
            Self::None if cursor.is_word(&["where"]) => Self::Start,
            Self::None => Self::None,
            _ if cursor.is_mark(',') => Self::Start,
            Self::Start => Self::Bound,
            Self::Bound if cursor.is_mark(':') => Self::Bounds,
            other => other,
        }
    }
}

/// Where an `impl` or `trait` ends: after the colon of the head, or after the braces of Rust's own form.
fn methods_end(word: Cursor<'_>) -> (EntryKind, Cursor<'_>) {
    let mut angles = Angles::new();
    let mut cursor = word;
    while cursor.tree().is_some() {
        if cursor.group(Delimiter::Brace).is_some() {
            return (EntryKind::Other, cursor.skip(1));
        }
        let after = undecorated(cursor.skip(1));
        // A trait's own bounds follow a colon too.
        if angles.is_outside() && cursor.is_mark(':') && (is_template(after) || is_item(after)) {
            return (EntryKind::Methods, cursor.skip(1));
        }
        angles.pass(cursor);
        cursor = cursor.skip(1);
    }
    (EntryKind::Other, cursor)
}

fn item_end(word: Cursor<'_>) -> Cursor<'_> {
    let is_function = word.skip(1).is_word(&["fn", "unsafe", "async", "extern"]);
    let ends_at_semicolon =
        word.is_word(&["use", "static", "type"]) || (word.is_word(&["const"]) && !is_function);
    let mut cursor = word;
    while cursor.tree().is_some() {
        let is_end =
            cursor.is_mark(';') || (!ends_at_semicolon && cursor.group(Delimiter::Brace).is_some());
        cursor = cursor.skip(1);
        if is_end {
            break;
        }
    }
    cursor
}

/// Where `from PATH import NAMES` ends; none if something else begins with `from`.
fn import_end(word: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut cursor = word.skip(1);
    while !cursor.is_word(&["import"]) {
        if !cursor.is_ident() && !cursor.is_mark(':') {
            return None;
        }
        cursor = cursor.skip(1);
    }
    cursor = cursor.skip(1);
    if cursor.group(Delimiter::Parenthesis).is_some() {
        return Some(cursor.skip(1));
    }
    loop {
        cursor = cursor.skip(1);
        if cursor.is_word(&["as"]) {
            cursor = cursor.skip(2);
        }
        if !cursor.is_mark(',') {
            return Some(cursor);
        }
        cursor = cursor.skip(1);
    }
}

/// Whether a template or function has a receiver.
fn is_only_a_member(word: Cursor<'_>) -> bool {
    if !is_template(word) && !word.is_word(&["fn", "const", "unsafe", "async", "extern"]) {
        return false;
    }
    let mut cursor = word;
    while cursor.tree().is_some() && !cursor.is_mark(';') && !cursor.is_mark('=') {
        if let Some(parameters) = cursor.group(Delimiter::Parenthesis) {
            return has_receiver(parameters);
        }
        cursor = cursor.skip(1);
    }
    false
}

fn has_receiver(parameters: &proc_macro2::Group) -> bool {
    let is_comma =
        |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ',');
    let is_self = |tree: TokenTree| matches!(tree, TokenTree::Ident(ident) if ident == "self");
    parameters
        .stream()
        .into_iter()
        .take_while(|tree| !is_comma(tree))
        .any(is_self)
}
