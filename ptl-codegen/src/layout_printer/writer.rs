//! Text from tokens and the ends of lines.

use super::atom::Atom;
use super::breaks::{Boundary, Breaks};
use super::role::Role;
use super::space;

const INDENTATION: &str = "    ";
const SKIP: &str = "#[rustfmt::skip] ";
const BELOW: &str = "// What follows stands in no line of the template.";

/// Writes tokens behind the first line of `text`, and ends lines where it is told to. Returns where each begins.
pub(super) fn write(
    text: &mut String,
    atoms: &[Atom],
    boundaries: &[Option<Boundary>],
    breaks: &Breaks,
    docs: &[(usize, &str)],
) -> Vec<usize> {
    let mut writer = Writer {
        text,
        line: 1,
        docs,
        brackets: Vec::new(),
    };
    let mut previous: Option<&Atom> = None;
    let mut starts = Vec::with_capacity(atoms.len());
    for (index, atom) in atoms.iter().enumerate() {
        let boundary = boundaries.get(index).copied().flatten();
        let lines = breaks.before.get(index).copied().unwrap_or_default();
        writer.close(atom);
        if lines > 0 {
            writer.end_lines(lines, boundary.is_none() && !atom.role.closes());
        } else if previous.is_none_or(|previous| space::parts(previous, atom)) {
            writer.text.push(' ');
        }
        if breaks.below == Some(index) {
            writer.comment(BELOW);
        }
        if boundary.is_some_and(Boundary::is_between_items) {
            writer.text.push_str(SKIP);
        }
        starts.push(writer.text.len());
        writer.atom(atom);
        previous = Some(atom);
    }
    writer.end_line();
    while let [(line, _), ..] = writer.docs {
        let missing = line.saturating_sub(writer.line);
        writer.text.extend(std::iter::repeat_n('\n', missing));
        writer.line += missing;
        writer.end_line();
    }
    starts
}

struct Writer<'a> {
    text: &'a mut String,
    line: usize,
    /// The lines of documentation that are yet to be written.
    docs: &'a [(usize, &'a str)],
    brackets: Vec<Bracket>,
}

/// An open bracket.
struct Bracket {
    line: usize,
    is_block: bool,
}

impl Writer<'_> {
    /// What stands between brackets is indented once for all that were opened on one line.
    fn end_lines(&mut self, lines: usize, continues_statement: bool) {
        for _ in 0..lines {
            self.end_line();
        }
        let mut depth = 0;
        let mut last = 0;
        for bracket in &self.brackets {
            depth += usize::from(bracket.line != last);
            last = bracket.line;
        }
        let is_in_block = self.brackets.last().is_none_or(|bracket| bracket.is_block);
        depth += usize::from(continues_statement && is_in_block);
        self.text.extend(std::iter::repeat_n(INDENTATION, depth));
    }

    /// Ends a line, behind the documentation that stands in it. No code of the user's can stand behind that.
    fn end_line(&mut self) {
        if let [(line, doc), rest @ ..] = self.docs
            && *line <= self.line
        {
            if !self.text.ends_with('\n') {
                self.text.push(' ');
            }
            self.text.push_str("//");
            self.text.push_str(doc.trim_end());
            self.docs = rest;
        }
        self.text.push('\n');
        self.line += 1;
    }

    fn comment(&mut self, comment: &str) {
        self.text.push_str(comment);
        self.text.push('\n');
        self.line += 1;
    }

    fn close(&mut self, atom: &Atom) {
        if atom.role.closes() {
            self.brackets.pop();
        }
    }

    fn atom(&mut self, atom: &Atom) {
        self.text.push_str(&atom.text);
        self.line += atom.line_breaks();
        if atom.role.opens() {
            self.brackets.push(Bracket {
                line: self.line,
                is_block: atom.role == Role::OpenBlock,
            });
        }
    }
}
