//! Rust items: where they begin, and where they end.

use super::Layout;
use super::levels::Content;
use super::marked::{ITEM, NEWLINE, REPORTED};
use crate::error::{Error, ErrorKind};
use crate::lines::LineKind;
use crate::scan::{Place, Token, TokenKind};

/// What a line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beginning {
    Item(Ending),
    /// A line of PTL's own.
    Line,
}

/// How an item may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Semicolon,
    SemicolonOrBrace,
}

/// Words that may stand at the start of a line inside an item.
const INSIDE_ITEMS: [&str; 3] = ["where", "for", "as"];

/// Words behind which an item's keyword is still to come.
const QUALIFIERS: [&str; 7] = ["pub", "unsafe", "async", "const", "extern", "for", "="];

impl<'s> Layout<'s> {
    /// The first three words or symbols of the line, without `pub` and what is in brackets behind it.
    pub(super) fn leading_words(&mut self, first: Token) -> [&'s str; 3] {
        if first.kind != TokenKind::Word {
            return [""; 3];
        }
        let bookmark = self.scanner.bookmark();
        let mut word = Some(first);
        if first.is(self.source, "pub") {
            word = self.scanner.next_significant(Place::Item);
            if word.is_some_and(|word| word.is(self.source, "(")) {
                while word.is_some_and(|word| !word.is(self.source, ")")) {
                    word = self
                        .scanner
                        .next(Place::Item)
                        .filter(|word| word.kind != TokenKind::LineBreak);
                }
                word = self.scanner.next_significant(Place::Item);
            }
        }
        let mut words = [""; 3];
        for slot in &mut words {
            *slot = word.map_or("", |word| word.text(self.source));
            word = self.scanner.next(Place::Item);
        }
        self.scanner.rewind(bookmark);
        words
    }

    /// Whether the line begins a Rust item.
    pub(super) fn beginning(&mut self, first: Token, words: [&str; 3]) -> Beginning {
        let [word, next, after_next] = words;
        if first.kind != TokenKind::Word {
            return Beginning::Line;
        }
        let may_be_macro = self.content() != Content::Statements && after_next != "=";
        let has_semicolon = match word {
            "use" => next != "(",
            "const" => after_next == ":",
            "static" => after_next == ":" || next == "mut",
            "type" => is_name(next),
            "extern" => next == "crate",
            _ => false,
        };
        if has_semicolon {
            return Beginning::Item(Ending::Semicolon);
        }
        let has_braces = match word {
            "fn" | "struct" | "enum" | "mod" => is_name(next),
            "impl" | "trait" | "extern" => true,
            "const" => matches!(next, "fn" | "unsafe" | "async" | "extern"),
            "async" => matches!(next, "fn" | "unsafe"),
            "unsafe" => matches!(next, "fn" | "impl" | "trait" | "extern" | "mod"),
            "union" => is_name(next) && matches!(after_next, "{" | "<" | "where"),
            "macro_rules" => next == "!",
            _ => next == "!" && may_be_macro,
        };
        if has_braces && !self.is_head_of_block() {
            return Beginning::Item(Ending::SemicolonOrBrace);
        }
        Beginning::Line
    }

    /// Whether the line is no item but the head of a block: it ends in a colon, or the next line shows that one is
    /// missing.
    fn is_head_of_block(&mut self) -> bool {
        let bookmark = self.scanner.bookmark();
        let mut last = None;
        let mut depth = 0_usize;
        let reaches_end = loop {
            let Some(token) = self.scanner.next(Place::Item) else {
                break true;
            };
            match (token.kind, depth, token.text(self.source)) {
                (TokenKind::Comment, ..) => continue,
                (TokenKind::LineBreak, 0, _) => break true,
                (TokenKind::Open, 0, "{") | (TokenKind::Symbol, 0, ";") => break false,
                (TokenKind::Open, ..) => depth += 1,
                (TokenKind::Close, ..) => depth = depth.saturating_sub(1),
                _ => {}
            }
            last = Some(token);
        };
        let next = self.scanner.next_significant(Place::Item);
        self.scanner.rewind(bookmark);
        let ends_in_colon = last.is_some_and(|token| token.is(self.source, ":"));
        let begins_member = next.is_some_and(|token| {
            matches!(
                token.text(self.source),
                "template" | "pub" | "fn" | "const" | "type" | "#"
            ) || token.kind == TokenKind::OuterDoc
        });
        let misses_colon = begins_member
            && next.is_some_and(|token| self.is_deeper(self.white_space_before(token)));
        reaches_end && (ends_in_colon || misses_colon)
    }

    /// Reads an item to its end.
    pub(super) fn item(&mut self, first: Token, ending: Ending) {
        let bookmark = self.scanner.bookmark();
        self.record_line(LineKind::Item, first);
        self.end = first.span.end;
        let mut last = first;
        let mut is_complete = false;
        while !is_complete {
            let Some(token) = self.scanner.next(Place::Item) else {
                break;
            };
            match token.kind {
                TokenKind::Comment | TokenKind::OuterDoc | TokenKind::InnerDoc => continue,
                TokenKind::LineBreak => {
                    if self.gives_up_item(last, ending) {
                        break;
                    }
                    continue;
                }
                _ => self.brackets.read(token, &mut self.scanner),
            }
            self.record_token(token);
            last = token;
            self.end = token.span.end;
            is_complete = self.brackets.is_empty() && self.ends_item(token, ending);
        }
        if !self.brackets.is_empty() && !self.is_recovering && !self.brackets.is_excessive() {
            self.is_recovering = true;
            self.scanner.rewind(bookmark);
            self.brackets.clear();
            return self.item(first, ending);
        }
        self.report_unclosed();
        if !is_complete && !self.scanner.is_broken {
            let kind = match ending {
                Ending::Semicolon => ErrorKind::MissingSemicolon,
                Ending::SemicolonOrBrace => ErrorKind::UnfinishedItem,
            };
            self.report(Error::new(kind, self.last_character()));
        }
        self.end_item(first, last);
    }

    fn end_item(&mut self, first: Token, last: Token) {
        let mark = if self.scanner.is_broken {
            REPORTED
        } else {
            ITEM
        };
        self.mark_verbatim(mark, first.span.to(last.span));
        self.mark(NEWLINE);
    }

    fn ends_item(&mut self, token: Token, ending: Ending) -> bool {
        match token.text(self.source) {
            ";" => true,
            "}" => ending == Ending::SemicolonOrBrace && !self.is_generic_argument(),
            _ => false,
        }
    }

    /// Whether the braces that just ended are an argument of a generic type: `impl Grid<{ N }> for T`.
    fn is_generic_argument(&mut self) -> bool {
        let bookmark = self.scanner.bookmark();
        let next = self.scanner.next_significant(Place::Item);
        self.scanner.rewind(bookmark);
        next.is_some_and(|next| matches!(next.text(self.source), ">" | ","))
    }

    /// Whether the next line shows that the item should have ended by now.
    fn gives_up_item(&mut self, last: Token, ending: Ending) -> bool {
        let is_open = !self.brackets.is_empty();
        if is_open && !self.is_recovering {
            return false;
        }
        let Some((token, white_space, _)) = self.peek_line() else {
            return true;
        };
        if self.is_deeper(white_space) || matches!(token.kind, TokenKind::Open | TokenKind::Close) {
            return false;
        }
        let text = token.text(self.source);
        let goes_on =
            token.kind == TokenKind::Symbol && text != "#" || INSIDE_ITEMS.contains(&text);
        let is_qualified =
            QUALIFIERS.contains(&last.text(self.source)) || last.kind == TokenKind::String;
        is_open || !goes_on && (ending == Ending::Semicolon || !is_qualified)
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|first: char| first == '_' || first.is_alphabetic())
}
