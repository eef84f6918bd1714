//! Statements.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{Expr, Pat, Stmt};

use super::Context;
use super::expression::reference;
use super::turn::Loop;
use crate::ir::{Body, Case, Expression, For, If, Let, Statement, Text};

/// How many ways lead to a place.
#[derive(Clone, Copy)]
enum Ways {
    One,
    Many,
}

/// Whether several ways meet behind a statement.
fn has_branches(statement: &Statement) -> bool {
    if let Statement::If(chain) = statement {
        return short_text(chain).is_none();
    }
    matches!(
        statement,
        Statement::For(_)
            | Statement::While { .. }
            | Statement::Loop { .. }
            | Statement::Match { .. }
            | Statement::Format { .. }
            | Statement::Block { .. }
    )
}

/// The condition and the text of an `if` that is nothing but a short text under a condition. The runtime writes such a text
/// without a jump, so that a row of pieces goes on behind it.
fn short_text(chain: &If) -> Option<(&Expression, &Text)> {
    const LONGEST: usize = 8;

    let ([(condition, body)], None) = (chain.branches.as_slice(), &chain.otherwise) else {
        return None;
    };
    let [Statement::Text(text)] = body.as_slice() else {
        return None;
    };
    let is_short = (1..=LONGEST).contains(&text.value.len());
    is_short.then_some((condition, text))
}

/// Whether a statement is a piece of a row.
fn is_piece(statement: &Statement) -> bool {
    match statement {
        Statement::Append(_) => true,
        Statement::If(chain) => short_text(chain).is_some(),
        _ => false,
    }
}

fn literal(text: &str, span: Span) -> Literal {
    let mut literal = Literal::string(text);
    literal.set_span(span);
    literal
}

impl Ways {
    /// The ways to here. From here on, there is one.
    const fn meet(&mut self) -> Self {
        std::mem::replace(self, Self::One)
    }

    /// Begins a row of pieces anew where several ways meet, as each left another room.
    fn begin_run(&mut self) -> Option<TokenStream> {
        match self.meet() {
            Self::One => None,
            Self::Many => Some(quote!(__ptl_out.begin_run();)),
        }
    }
}

impl Context<'_> {
    /// All that a function does to write a body into the buffer `__ptl_out`.
    ///
    /// What was written is kept at each of its ends. Those inside of Rust's own code only the compiler finds, which takes
    /// time for it, so that it is asked only if there are any.
    pub(super) fn function(self, body: &Body) -> TokenStream {
        let krate = self.generator.krate;
        let cursor = if self.is_left_unseen {
            quote!(&mut #krate::__private::GuardedCursor::new(__ptl_out).cursor)
        } else {
            quote!(&mut #krate::__private::Cursor::new(__ptl_out))
        };
        let mut tokens = quote!(let __ptl_out = #cursor;);
        tokens.extend(self.statements(body));
        tokens.extend(self.end(body));
        tokens
    }

    /// The end of a function that writes, unless its last statement leaves it.
    fn end(self, body: &Body) -> Option<TokenStream> {
        if matches!(body.last(), Some(Statement::Return { .. })) {
            return None;
        }
        let kept = self.kept();
        let returned = self.success().map(|success| quote!(return #success;));
        if kept.is_none() && returned.is_none() {
            return None;
        }
        // What is behind something unreachable is not warned of again.
        Some(quote!(#[allow(unreachable_code)] #kept #returned))
    }

    /// Keeps what was written, before the function ends.
    fn kept(self) -> Option<TokenStream> {
        (!self.is_left_unseen).then(|| quote!(__ptl_out.keep();))
    }

    /// The statements of a body. Text that stands together is appended together.
    pub(super) fn statements(self, body: &Body) -> TokenStream {
        self.statements_from(Ways::One, body)
    }

    /// The same where several ways lead to the body.
    pub(super) fn statements_behind_many(self, body: &Body) -> TokenStream {
        self.statements_from(Ways::Many, body)
    }

    fn statements_from(self, mut ways: Ways, body: &Body) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut text = None;
        for statement in body {
            if let Statement::Text(more) = statement {
                let (value, _) = text.get_or_insert_with(|| (String::new(), more.span));
                value.push_str(&more.value);
                continue;
            }
            if let Statement::Append(append) = statement
                && let Some((known, span)) = self.constant(append)
            {
                let (value, _) = text.get_or_insert_with(|| (String::new(), span));
                value.push_str(&known);
                continue;
            }
            if let Statement::Append(append) = statement
                && self.takes_literal(append)
            {
                tokens.extend(ways.begin_run());
                let before = text.take().map(|(value, _)| value);
                tokens.extend(self.append(append, before.as_deref().unwrap_or_default()));
                continue;
            }
            tokens.extend(Self::text(&mut ways, text.take()));
            if is_piece(statement) {
                tokens.extend(ways.begin_run());
            }
            let statement_tokens = self.statement(statement);
            tokens.extend(self.before(statement, &statement_tokens));
            tokens.extend(statement_tokens);
            if has_branches(statement) {
                ways = Ways::Many;
            }
        }
        tokens.extend(Self::text(&mut ways, text));
        tokens
    }

    fn text(ways: &mut Ways, text: Option<(String, Span)>) -> Option<TokenStream> {
        let (value, span) = text.filter(|(value, _)| !value.is_empty())?;
        let literal = literal(&value, span);
        Some(match ways.meet() {
            Ways::One => quote!(__ptl_out.markup(#literal);),
            Ways::Many => quote!(__ptl_out.markup_behind_many(#literal);),
        })
    }

    fn statement(self, statement: &Statement) -> TokenStream {
        match statement {
            // Text is gathered by `statements`.
            Statement::Text(_) => TokenStream::new(),
            Statement::Append(append) => self.append(append, ""),
            Statement::Run(value) => {
                let value = self.expression(value);
                quote!(#value;)
            }
            Statement::Rust(tokens) | Statement::Leave(_, tokens) => tokens.clone(),
            Statement::If(chain) => match short_text(chain) {
                Some((condition, text)) => self.text_if(condition, text),
                None => self.if_statement(chain).into_token_stream(),
            },
            Statement::For(each) => self.for_statement(each),
            Statement::While {
                label,
                condition,
                body,
            } => {
                if let Some(each) = self.waiting_while(condition, body) {
                    return quote!(#label #each);
                }
                let each = Expr::While(syn::ExprWhile {
                    attrs: Vec::new(),
                    label: None,
                    while_token: syn::token::While::default(),
                    cond: Box::new(self.expression(condition)),
                    body: verbatim_block(self.turn(Loop::Endless, body)),
                });
                quote!(#label #each)
            }
            Statement::Loop {
                label,
                keyword,
                body,
            } => {
                let body = self.turn(Loop::Endless, body);
                let keyword = quote_spanned!(*keyword=> loop);
                quote!(#label #keyword { #body })
            }
            Statement::Match { scrutinee, cases } => {
                let choice = Expr::Match(syn::ExprMatch {
                    attrs: Vec::new(),
                    match_token: syn::token::Match::default(),
                    expr: Box::new(self.expression(scrutinee)),
                    brace_token: syn::token::Brace::default(),
                    arms: cases.iter().map(|case| self.case(case)).collect(),
                });
                quote!(#choice)
            }
            Statement::Let(binding) => self.let_statement(binding),
            Statement::Capture { name, body } => {
                let value = self.collected(self.kind, body, name.span());
                quote!(let #name = #value;)
            }
            Statement::With(with) => self.with(with),
            Statement::Return { keyword, value } => {
                let keyword = quote_spanned!(*keyword=> return);
                let value = match value {
                    Some(value) => Some(self.expression(value).into_token_stream()),
                    None => self.success(),
                };
                let kept = self.kept();
                quote!(#kept #keyword #value;)
            }
            Statement::Template(nested) => self.nested(nested),
            Statement::Format {
                names,
                values,
                inserts,
                body,
                ..
            } => {
                let values = values.iter().map(|value| {
                    let value = self.with_inserts(value, inserts);
                    reference(value)
                });
                let body = self.statements(body);
                quote! {
                    match (#(#values,)*) {
                        (#(#names,)*) => { #body }
                    }
                }
            }
            Statement::Block {
                attributes,
                label,
                head,
                body,
            } => {
                let body = self.statements(body);
                quote!(#(#attributes)* #label #head { #body })
            }
        }
    }

    /// A text under a condition, which may be any that an `if` takes.
    fn text_if(self, condition: &Expression, text: &Text) -> TokenStream {
        let condition = Expr::If(syn::ExprIf {
            attrs: Vec::new(),
            if_token: syn::token::If::default(),
            cond: Box::new(self.expression(condition)),
            then_branch: verbatim_block(quote!(true)),
            else_branch: Some((
                syn::token::Else::default(),
                Box::new(block_expression(quote!(false))),
            )),
        });
        let text = literal(&text.value, text.span);
        quote!(__ptl_out.markup_if(#condition, #text);)
    }

    fn if_statement(self, chain: &If) -> Expr {
        let otherwise = chain
            .otherwise
            .as_ref()
            .map(|body| block_expression(self.statements(body)));
        let chained =
            chain
                .branches
                .iter()
                .rev()
                .fold(otherwise, |otherwise, (condition, body)| {
                    Some(Expr::If(syn::ExprIf {
                        attrs: Vec::new(),
                        if_token: syn::token::If::default(),
                        cond: Box::new(self.expression(condition)),
                        then_branch: verbatim_block(self.statements(body)),
                        else_branch: otherwise
                            .map(|otherwise| (syn::token::Else::default(), Box::new(otherwise))),
                    }))
                });
        chained.unwrap_or(Expr::Verbatim(TokenStream::new()))
    }

    fn for_statement(self, each: &For) -> TokenStream {
        let label = &each.label;
        let mut body = TokenStream::new();
        body.extend(each.empty.as_ref().map(|_| quote!(__ptl_is_empty = false;)));
        body.extend(self.turn(Loop::For, &each.body));
        let turns = Expr::ForLoop(syn::ExprForLoop {
            attrs: Vec::new(),
            label: None,
            for_token: syn::token::For::default(),
            pat: Box::new(each.pattern.clone()),
            in_token: syn::token::In::default(),
            expr: Box::new(self.expression(&each.iterator)),
            body: verbatim_block(body),
        });
        match &each.empty {
            None => quote!(#label #turns),
            Some(empty) => {
                let empty = self.statements_behind_many(empty);
                quote! {{
                    let mut __ptl_is_empty = true;
                    #label #turns
                    if __ptl_is_empty { #empty }
                }}
            }
        }
    }

    fn case(self, case: &Case) -> syn::Arm {
        let pattern = case.pattern.clone();
        let pat = match &case.guard {
            None => pattern,
            Some(guard) => Pat::Guard(syn::PatGuard {
                attrs: Vec::new(),
                pat: Box::new(pattern),
                if_token: syn::token::If::default(),
                guard: Box::new(self.expression(guard)),
            }),
        };
        syn::Arm {
            attrs: case.attributes.clone(),
            pat,
            fat_arrow_token: syn::token::FatArrow::default(),
            body: Box::new(block_expression(self.statements(&case.body))),
            comma: None,
        }
    }

    fn let_statement(self, binding: &Let) -> TokenStream {
        let Let {
            attributes,
            pattern,
            ty,
            value,
            otherwise,
        } = binding;
        let pat = match ty {
            None => pattern.clone(),
            Some(ty) => Pat::Type(syn::PatType {
                attrs: Vec::new(),
                pat: Box::new(pattern.clone()),
                colon_token: syn::token::Colon::default(),
                ty: Box::new(ty.clone()),
            }),
        };
        let diverge = otherwise.as_ref().map(|body| {
            let block = block_expression(self.statements(body));
            (syn::token::Else::default(), Box::new(block))
        });
        let init = value.as_ref().map(|value| syn::LocalInit {
            eq_token: syn::token::Eq::default(),
            expr: Box::new(self.expression(value)),
            diverge,
        });
        Stmt::Local(syn::Local {
            attrs: attributes.clone(),
            let_token: syn::token::Let::default(),
            modifiers: syn::LocalModifiers::default(),
            pat,
            init,
            semi_token: syn::token::Semi::default(),
        })
        .into_token_stream()
    }
}

fn block_expression(tokens: TokenStream) -> Expr {
    Expr::Block(syn::ExprBlock {
        attrs: Vec::new(),
        label: None,
        block: verbatim_block(tokens),
    })
}

fn verbatim_block(tokens: TokenStream) -> syn::Block {
    syn::Block {
        brace_token: syn::token::Brace::default(),
        stmts: vec![Stmt::Expr(Expr::Verbatim(tokens), None)],
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use crate::{Options, compile_function};

    /// Whether the cursor of a function with this statement is kept by a destructor.
    fn is_guarded(statement: &TokenStream) -> bool {
        let function = quote!(fn a(b: Option<u8>) { #statement });
        let options = Options::new(quote!(::ptl));
        let compiled = compile_function(TokenStream::new(), function, &options);
        assert!(compiled.errors.is_empty());
        compiled.tokens.to_string().contains("GuardedCursor")
    }

    fn generated(statements: &TokenStream) -> String {
        let function = quote!(fn a(b: bool) { #statements });
        let options = Options::new(quote!(::ptl));
        let compiled = compile_function(TokenStream::new(), function, &options);
        assert!(compiled.errors.is_empty());
        compiled.tokens.to_string()
    }

    #[test]
    fn a_row_goes_on_behind_a_short_text_under_a_condition() {
        let short = generated(&quote!("mouse"; if b { "-pad"; } b;));
        assert!(short.contains("markup_if"), "{short}");
        assert!(!short.contains("begin_run"), "{short}");
        for branches in [
            quote!(if b {
                " of the house";
            }),
            quote!(if b {
                "";
            }),
            quote!(if b {
                "a";
            } else {
                "b";
            }),
            quote!(if b {
                "a";
                b;
            }),
        ] {
            let row = generated(&quote!("mouse"; #branches b;));
            assert!(!row.contains("markup_if"), "{row}");
            assert!(row.contains("begin_run"), "{row}");
        }
    }

    #[test]
    fn only_what_the_generator_does_not_see_is_guarded_against() {
        for seen in [
            quote!(return;),
            quote!(if b.is_none() {
                return;
            }),
            quote!(let c = f!("{b:?}");),
            quote!(let c = format!("{b:?}");),
            quote!(let c = || return;),
        ] {
            assert!(!is_guarded(&seen), "{seen}");
        }
        for unseen in [
            quote!(let c = match b { None => return, Some(c) => c };),
            quote!(let c = f!("{match b { None => return, Some(c) => c }}");),
            quote!(let c = format!("{}", match b { None => return, Some(c) => c });),
            quote!(leave!();),
        ] {
            assert!(is_guarded(&unseen), "{unseen}");
        }
    }
}
