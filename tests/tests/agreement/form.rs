//! The same page as templates of several forms.

use std::fmt::Write as _;

use crate::markup::VALUE;

/// How a page is written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// Each literal between values is one statement.
    Whole,
    /// One literal with its values in braces.
    Interpolated,
    /// Literals are cut into several statements, some of which stand in branches and loops.
    Cut,
    /// Cut, and in a block that is captured.
    Captured,
    /// Cut, and in the block of a call.
    Handed,
    /// Cut, and in a template inside the template.
    Nested,
}

impl Form {
    pub(crate) const OTHERS: [Self; 5] = [
        Self::Interpolated,
        Self::Cut,
        Self::Captured,
        Self::Handed,
        Self::Nested,
    ];

    /// Whether one more value is appended than the page has.
    pub(crate) const fn adds_a_value(self) -> bool {
        matches!(self, Self::Captured | Self::Handed | Self::Nested)
    }

    /// A module whose first template is the page. The choices say where it is cut.
    pub(crate) fn template(self, page: &str, choices: &[usize]) -> String {
        let mut choices = choices.iter().copied().cycle();
        let (head, foot) = match self {
            Self::Captured => ("let page:\n", "    page\n"),
            Self::Handed => ("with frame():\n", ""),
            Self::Nested => ("template page():\n", "    page()\n"),
            Self::Whole | Self::Interpolated | Self::Cut => ("", ""),
        };
        let statements = match self {
            Self::Interpolated => interpolated(page),
            Self::Whole => statements(page, &mut |literal| statement(literal)),
            _ => statements(page, &mut |literal| cut(literal, &mut choices)),
        };
        let body = if self.adds_a_value() {
            format!(
                "    {head}{}{foot}",
                indented(&format!("    pass\n{statements}"))
            )
        } else {
            statements
        };
        format!(
            "template whole(value: &str, c: bool):\n    pass\n{body}\n\ntemplate frame(body: impl Render):\n    pass\n"
        )
    }
}

fn interpolated(page: &str) -> String {
    let literal = page.replace('{', "{{").replace('}', "}}");
    let literal = format!("{literal:?}").replace(VALUE, "{value}");
    format!("    f{literal}\n")
}

fn statements(page: &str, write: &mut dyn FnMut(&str) -> String) -> String {
    let mut lines = String::new();
    for (index, literal) in page.split(VALUE).enumerate() {
        if index > 0 {
            lines.push_str("    value\n");
        }
        lines.push_str(&write(literal));
    }
    lines
}

fn statement(literal: &str) -> String {
    format!("    {literal:?}\n")
}

/// A literal as several statements that append the same.
fn cut(literal: &str, choices: &mut impl Iterator<Item = usize>) -> String {
    let mut lines = String::new();
    let mut rest = literal;
    while !rest.is_empty() {
        let [length, form] = [(); 2].map(|()| choices.next().unwrap_or_default());
        let mut characters = rest.char_indices().map(|(start, _)| start);
        let end = characters.nth(1 + length % 9).unwrap_or(rest.len());
        let (part, behind) = rest.split_at(end);
        let _ = match form % 6 {
            0 => write!(
                lines,
                "    if c:\n        {part:?}\n    else:\n        {part:?}\n"
            ),
            1 => write!(
                lines,
                "    match value.len():\n        case 0:\n            {part:?}\n        case _:\n            {part:?}\n"
            ),
            2 => write!(lines, "    loop:\n        {part:?}\n        break\n"),
            3 => write!(
                lines,
                "    for _ in 0..1:\n        {part:?}\n        break\n    empty:\n        {part:?}\n"
            ),
            _ => writeln!(lines, "    {part:?}"),
        };
        rest = behind;
    }
    lines
}

fn indented(lines: &str) -> String {
    lines
        .lines()
        .map(|line| ["    ", line, "\n"].concat())
        .collect()
}
