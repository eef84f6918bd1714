//! Scripts as a parser of JavaScript sees them.

use std::ops::ControlFlow;

use boa_ast::Spanned;
use boa_ast::expression::literal::{Literal, LiteralKind};
use boa_ast::scope::Scope;
use boa_ast::visitor::VisitorMut;
use boa_interner::{Interner, Sym, ToInternedString};
use boa_parser::{Parser, Source};

use crate::strings::WORD;

/// Checks that a script has the same tree as one with a harmless word, but for the strings that have the word.
pub(crate) fn same(harmless: &str, attacked: &str) -> Result<(), String> {
    if harmless == attacked {
        return Ok(());
    }
    let (tree, strings) = parse(harmless)?;
    let (other_tree, other_strings) = parse(attacked)?;
    if tree != other_tree || strings.len() != other_strings.len() {
        return Err(format!("another script: {attacked}"));
    }
    let mut pairs = strings.iter().zip(&other_strings);
    if pairs.all(|(own, other)| own == other || own.contains(WORD)) {
        Ok(())
    } else {
        Err(format!("another string: {attacked}"))
    }
}

/// The same for the value of an event handler.
pub(crate) fn same_handler(harmless: &str, attacked: &str) -> Result<(), String> {
    let function = |body: &str| format!("function handler() {{\n{body}\n}}");
    same(&function(harmless), &function(attacked))
}

/// The same for JSON.
pub(crate) fn same_value(harmless: &str, attacked: &str) -> Result<(), String> {
    let expression = |json: &str| format!("(\n{json}\n)");
    same(&expression(harmless), &expression(attacked))
}

/// The tree as text without its strings, and these.
fn parse(code: &str) -> Result<(String, Vec<String>), String> {
    let mut interner = Interner::default();
    let mut script = Parser::new(Source::from_bytes(code))
        .parse_script(&Scope::new_global(), &mut interner)
        .map_err(|error| format!("{error}: {code}"))?;
    let mut strings = Strings {
        interner: &interner,
        found: Vec::new(),
    };
    let _ = strings.visit_statement_list_mut(script.statements_mut());
    let found = strings.found;
    Ok((script.statements().to_interned_string(&interner), found))
}

/// Takes the strings out of a tree.
struct Strings<'a> {
    interner: &'a Interner,
    found: Vec<String>,
}

impl<'ast> VisitorMut<'ast> for Strings<'_> {
    type BreakTy = ();

    fn visit_literal_mut(&mut self, literal: &'ast mut Literal) -> ControlFlow<()> {
        if let LiteralKind::String(string) = literal.kind() {
            self.found
                .push(self.interner.resolve_expect(*string).to_string());
            *literal = Literal::new(Sym::EMPTY_STRING, literal.span());
        }
        ControlFlow::Continue(())
    }
}
