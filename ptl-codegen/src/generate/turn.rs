//! What a template does before a turn of a loop, and before it waits, while its output is sent.
//!
//! A template whose output nobody takes any more ends at the next turn. An async one lets its output be sent: before
//! whatever may have to wait, and before a turn, if there is enough of it.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::Context;
use crate::fragment::has_word;
use crate::ir::{Body, Expression, Statement};

/// The loops of Rust that those of templates become.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Loop {
    /// It ends when its items do.
    For,
    /// It may have no end.
    Endless,
}

impl Context<'_> {
    /// The statements of a loop's body.
    pub(super) fn turn(self, sort: Loop, body: &Body) -> TokenStream {
        let before = self.before_turn(sort);
        let inner = Self {
            is_in_loop: true,
            ..self
        };
        let Some(mut tokens) = before else {
            // From before the loop, and from its own end.
            return inner.statements_behind_many(body);
        };
        tokens.extend(inner.statements(body));
        tokens
    }

    /// What is asked before a turn, which begins a run of pieces. A loop inside of a `for` that ends by itself is left with it.
    fn before_turn(self, sort: Loop) -> Option<TokenStream> {
        let krate = self.generator.krate;
        if self.is_async {
            return Some(quote! {
                if __ptl_out.is_full() {
                    #krate::__private::pause().await;
                }
            });
        }
        if sort == Loop::For && self.is_in_loop {
            return None;
        }
        let success = self.success();
        Some(quote! {
            if __ptl_out.is_closed() {
                return #success;
            }
        })
    }

    /// A loop whose condition has to be waited for, each time.
    pub(super) fn waiting_while(self, condition: &Expression, body: &Body) -> Option<TokenStream> {
        if !self.waits_for(condition) {
            return None;
        }
        let before = self.before_waiting();
        let condition = self.expression(condition);
        let body = self.turn(Loop::Endless, body);
        Some(quote!(loop { #before if #condition { #body } else { break; } }))
    }

    /// What stands before a statement in which the template may have to wait.
    pub(super) fn before(self, statement: &Statement, tokens: &TokenStream) -> Option<TokenStream> {
        let waits = self.is_async
            && match statement {
                Statement::If(chain) => {
                    let mut branches = chain.branches.iter();
                    branches.any(|(condition, _)| self.waits_for(condition))
                }
                Statement::For(each) => self.waits_for(&each.iterator),
                Statement::Match { scrutinee, .. } => self.waits_for(scrutinee),
                // What is inside is preceded by this where it stands.
                Statement::While { .. } | Statement::Loop { .. } | Statement::Block { .. } => false,
                _ => has_word(tokens.clone(), "await"),
            };
        waits.then(|| self.before_waiting())
    }

    fn before_waiting(self) -> TokenStream {
        let krate = self.generator.krate;
        quote!(#krate::__private::send(__ptl_out);)
    }

    fn waits_for(self, expression: &Expression) -> bool {
        self.is_async && has_word(self.expression(expression).into_token_stream(), "await")
    }
}

#[cfg(test)]
mod tests {
    use crate::{Options, Source, compile_source};

    fn generated(template: &str) -> String {
        let source = Source::from_text(template.to_owned());
        let compiled = compile_source(&source, &Options::new(quote::quote!(::ptl)));
        assert!(compiled.errors.is_empty());
        compiled.tokens.to_string()
    }

    fn count(template: &str, word: &str) -> usize {
        generated(template).matches(&format!(" {word} (")).count()
    }

    #[test]
    fn the_outermost_loop_and_every_loop_without_an_end_are_left() {
        let nested = "template a():\n    for b in c:\n        for d in b: d\n";
        assert_eq!(count(nested, "is_closed"), 1);
        let endless = "template a():\n    for b in c:\n        while d: b\n        loop: b\n";
        assert_eq!(count(endless, "is_closed"), 3);
    }

    #[test]
    fn async_templates_pause_at_every_turn_and_send_before_they_wait() {
        let text =
            "async template a():\n    'x'\n    for b in c.await:\n        for d in b: d.await\n";
        assert_eq!(count(text, "is_closed"), 0);
        assert_eq!(count(text, "is_full"), 2);
        assert_eq!(count(text, "send"), 2);
    }

    #[test]
    fn a_condition_that_is_waited_for_is_preceded_at_every_turn() {
        let text = "async template a():\n    'b: while let Some(c) = d.next().await: c\n";
        assert_eq!(count(text, "send"), 1);
        assert!(
            generated(text).contains("'b : loop {"),
            "{}",
            generated(text)
        );
    }
}
