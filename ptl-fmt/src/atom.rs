//! Tokens as Rust has them: what the parser's scanner takes apart is put together.

use crate::angles::Angle;
use ptl_parser::{Span, Token, TokenKind};

/// A token of a logical line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Atom<'s> {
    pub(crate) kind: TokenKind,
    pub(crate) span: Span,
    pub(crate) text: &'s str,
    /// What it is, if it is `<` or `>`.
    pub(crate) angle: Option<Angle>,
}

/// The tokens of a line. `angles` says of each what it is, if it is an angle.
pub(crate) fn atoms<'s>(
    source: &'s str,
    tokens: &[Token],
    angles: &[Option<Angle>],
) -> Vec<Atom<'s>> {
    let mut atoms: Vec<Atom<'s>> = Vec::with_capacity(tokens.len());
    for (index, token) in tokens.iter().enumerate() {
        let atom = Atom {
            kind: token.kind,
            span: token.span,
            text: token.text(source),
            angle: angles.get(index).copied().flatten(),
        };
        let next = tokens.get(index + 1);
        let next = next.filter(|next| next.span.start == atom.span.end);
        match atoms.last_mut() {
            Some(last) if last.span.end == atom.span.start && are_one(last, &atom, next) => {
                last.span.end = atom.span.end;
                last.text = last.span.of(source);
            }
            _ => atoms.push(atom),
        }
    }
    atoms
}

/// Whether `atom` goes on with `last`, which it touches; so does `next`, if there is such a token.
fn are_one(last: &Atom<'_>, atom: &Atom<'_>, next: Option<&Token>) -> bool {
    let is_operator = |atom: &Atom<'_>| atom.angle == Some(Angle::Operator);
    match (last.kind, atom.kind) {
        // `<<`, `>>=`
        (TokenKind::Symbol, TokenKind::Symbol) => {
            is_operator(last)
                && (is_operator(atom) || atom.text == "<=")
                && last.text.len() == 1
                && atom.text.starts_with(last.text)
        }
        // `1.5`, `1.`, `1e-3`
        (TokenKind::Number, TokenKind::Symbol) => match atom.text {
            "." => {
                let goes_on = next.is_some_and(|next| next.kind == TokenKind::Word);
                !goes_on && !last.text.contains('.')
            }
            "-" | "+" => {
                let is_exponent = last.text.ends_with(['e', 'E']) && !last.text.starts_with("0x");
                is_exponent && next.is_some_and(|next| next.kind == TokenKind::Number)
            }
            _ => false,
        },
        (TokenKind::Number, TokenKind::Number) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::atoms;
    use crate::angles::angles;

    fn texts(statement: &str) -> Vec<String> {
        let source = format!("template t():\n    {statement}\n");
        let lines = ptl_parser::lines(&source).unwrap();
        let tokens = &lines[1].tokens;
        let angles = angles(tokens, &source, |_| false);
        let atoms = atoms(&source, tokens, &angles);
        atoms.iter().map(|atom| atom.text.to_owned()).collect()
    }

    #[test]
    fn numbers_are_one() {
        assert_eq!(
            texts("x(1.5e-3, 1., 2)"),
            ["x", "(", "1.5e-3", ",", "1.", ",", "2", ")"]
        );
        assert_eq!(
            texts("1.max(0x1e-3)"),
            ["1", ".", "max", "(", "0x1e", "-", "3", ")"]
        );
        assert_eq!(
            texts("x.0.1[1..2]"),
            ["x", ".", "0.1", "[", "1", "..", "2", "]"]
        );
    }

    #[test]
    fn shifts_are_one() {
        assert_eq!(texts("a << 1 >> 2"), ["a", "<", "<", "1", ">", ">", "2"]);
        assert_eq!(texts("a >> 2"), ["a", ">>", "2"]);
        assert_eq!(texts("a <<= 2"), ["a", "<<=", "2"]);
        assert_eq!(
            texts("a::<B<C>>()"),
            ["a", "::", "<", "B", "<", "C", ">", ">", "(", ")"]
        );
    }
}
