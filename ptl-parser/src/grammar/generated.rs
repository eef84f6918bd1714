//! What pest makes of `ptl.pest`. It is not edited by hand: `PTL_BLESS=1 cargo test --package ptl-tests-grammar` writes
//! it anew.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::pedantic)]

use super::Grammar;

/**The grammar of PTL for Rust.

It reads a copy of the source without comments and line ends, in which layout has marked the structure: blocks, the
ends of logical lines, Rust items, lines whose mistakes have been reported, and where literals and chars begin. So a
quote without a mark belongs to a lifetime.

Rules have the names of the syntax tree's types. What Rust's own grammar governs is tokens between balanced
brackets. Whatever no construct fits is a `mistake`, so that every text has a tree.*/
#[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Rule {
    ///End-of-input
    EOI,
    r#INDENT,
    r#DEDENT,
    r#NEWLINE,
    r#ITEM,
    r#REPORTED,
    r#LITERAL,
    r#WHITESPACE,
    r#mark,
    r#bracket,
    r#module,
    r#entry,
    r#member,
    r#decoration,
    r#inner_doc,
    r#outer_doc,
    r#doc,
    r#attribute,
    r#import,
    r#imported_names,
    r#imported_name,
    r#path,
    r#visibility,
    r#methods,
    r#methods_head,
    r#item,
    r#rust,
    r#template,
    r#asynchrony,
    r#head,
    r#generics,
    r#kind,
    r#late_kind,
    r#kind_name,
    r#result,
    r#where_clause,
    r#bounds,
    r#bound,
    r#parameters,
    r#parameter_slot,
    r#parameter,
    r#receiver,
    r#mistaken_parameter,
    r#missing_parameter,
    r#block,
    r#line,
    r#head_word,
    r#other_start,
    r#decorated,
    r#if,
    r#elif,
    r#else,
    r#for,
    r#empty,
    r#while,
    r#loop,
    r#label,
    r#match,
    r#case,
    r#stray_line,
    r#with,
    r#capture,
    r#let_else,
    r#simple_line,
    r#simple,
    r#simple_word,
    r#pass,
    r#return,
    r#break,
    r#continue,
    r#let,
    r#markup,
    r#append,
    r#format,
    r#end,
    r#reported,
    r#mistake,
    r#mistaken_text,
    r#mistaken_rest,
    r#mistaken_block,
    r#expression,
    r#subject,
    r#value,
    r#default,
    r#type,
    r#pattern,
    r#plain,
    r#default_plain,
    r#value_plain,
    r#inside_plain,
    r#delimited,
    r#group,
    r#inside,
    r#colon_of_path,
    r#colon_of_label,
    r#other_else,
    r#turbofish,
    r#closure_assignment,
    r#closure,
    r#closure_parameters,
    r#operand,
    r#small_token,
    r#type_token,
    r#balanced,
    r#path_separator,
    r#angle,
    r#angle_inside,
    r#type_symbol,
    r#symbol,
    r#name,
    r#lifetime,
    r#number,
    r#literal,
    r#embedded,
    r#embedded_string,
    r#single_quote,
    r#rust_literal,
    r#bang,
    r#string,
    r#raw,
    r#block_of_double,
    r#block_of_single,
    r#double,
    r#single,
    r#block_of_double_text,
    r#block_of_single_text,
    r#double_text,
    r#single_text,
    r#bytes,
    r#char,
    r#literal_alone,
    r#expression_alone,
    r#FROM,
    r#IMPORT,
    r#AS,
    r#PUB,
    r#UNSAFE,
    r#IMPL,
    r#TRAIT,
    r#TEMPLATE,
    r#WHERE,
    r#MUT,
    r#SELF,
    r#MOVE,
    r#IF,
    r#ELIF,
    r#ELSE,
    r#FOR,
    r#IN,
    r#EMPTY,
    r#WHILE,
    r#LOOP,
    r#MATCH,
    r#CASE,
    r#WITH,
    r#LET,
    r#PASS,
    r#RETURN,
    r#BREAK,
    r#CONTINUE,
    r#OTHER_STATEMENT,
}
impl Rule {
    pub fn all_rules() -> &'static [Rule] {
        &[
            Rule::r#INDENT,
            Rule::r#DEDENT,
            Rule::r#NEWLINE,
            Rule::r#ITEM,
            Rule::r#REPORTED,
            Rule::r#LITERAL,
            Rule::r#WHITESPACE,
            Rule::r#mark,
            Rule::r#bracket,
            Rule::r#module,
            Rule::r#entry,
            Rule::r#member,
            Rule::r#decoration,
            Rule::r#inner_doc,
            Rule::r#outer_doc,
            Rule::r#doc,
            Rule::r#attribute,
            Rule::r#import,
            Rule::r#imported_names,
            Rule::r#imported_name,
            Rule::r#path,
            Rule::r#visibility,
            Rule::r#methods,
            Rule::r#methods_head,
            Rule::r#item,
            Rule::r#rust,
            Rule::r#template,
            Rule::r#asynchrony,
            Rule::r#head,
            Rule::r#generics,
            Rule::r#kind,
            Rule::r#late_kind,
            Rule::r#kind_name,
            Rule::r#result,
            Rule::r#where_clause,
            Rule::r#bounds,
            Rule::r#bound,
            Rule::r#parameters,
            Rule::r#parameter_slot,
            Rule::r#parameter,
            Rule::r#receiver,
            Rule::r#mistaken_parameter,
            Rule::r#missing_parameter,
            Rule::r#block,
            Rule::r#line,
            Rule::r#head_word,
            Rule::r#other_start,
            Rule::r#decorated,
            Rule::r#if,
            Rule::r#elif,
            Rule::r#else,
            Rule::r#for,
            Rule::r#empty,
            Rule::r#while,
            Rule::r#loop,
            Rule::r#label,
            Rule::r#match,
            Rule::r#case,
            Rule::r#stray_line,
            Rule::r#with,
            Rule::r#capture,
            Rule::r#let_else,
            Rule::r#simple_line,
            Rule::r#simple,
            Rule::r#simple_word,
            Rule::r#pass,
            Rule::r#return,
            Rule::r#break,
            Rule::r#continue,
            Rule::r#let,
            Rule::r#markup,
            Rule::r#append,
            Rule::r#format,
            Rule::r#end,
            Rule::r#reported,
            Rule::r#mistake,
            Rule::r#mistaken_text,
            Rule::r#mistaken_rest,
            Rule::r#mistaken_block,
            Rule::r#expression,
            Rule::r#subject,
            Rule::r#value,
            Rule::r#default,
            Rule::r#type,
            Rule::r#pattern,
            Rule::r#plain,
            Rule::r#default_plain,
            Rule::r#value_plain,
            Rule::r#inside_plain,
            Rule::r#delimited,
            Rule::r#group,
            Rule::r#inside,
            Rule::r#colon_of_path,
            Rule::r#colon_of_label,
            Rule::r#other_else,
            Rule::r#turbofish,
            Rule::r#closure_assignment,
            Rule::r#closure,
            Rule::r#closure_parameters,
            Rule::r#operand,
            Rule::r#small_token,
            Rule::r#type_token,
            Rule::r#balanced,
            Rule::r#path_separator,
            Rule::r#angle,
            Rule::r#angle_inside,
            Rule::r#type_symbol,
            Rule::r#symbol,
            Rule::r#name,
            Rule::r#lifetime,
            Rule::r#number,
            Rule::r#literal,
            Rule::r#embedded,
            Rule::r#embedded_string,
            Rule::r#single_quote,
            Rule::r#rust_literal,
            Rule::r#bang,
            Rule::r#string,
            Rule::r#raw,
            Rule::r#block_of_double,
            Rule::r#block_of_single,
            Rule::r#double,
            Rule::r#single,
            Rule::r#block_of_double_text,
            Rule::r#block_of_single_text,
            Rule::r#double_text,
            Rule::r#single_text,
            Rule::r#bytes,
            Rule::r#char,
            Rule::r#literal_alone,
            Rule::r#expression_alone,
            Rule::r#FROM,
            Rule::r#IMPORT,
            Rule::r#AS,
            Rule::r#PUB,
            Rule::r#UNSAFE,
            Rule::r#IMPL,
            Rule::r#TRAIT,
            Rule::r#TEMPLATE,
            Rule::r#WHERE,
            Rule::r#MUT,
            Rule::r#SELF,
            Rule::r#MOVE,
            Rule::r#IF,
            Rule::r#ELIF,
            Rule::r#ELSE,
            Rule::r#FOR,
            Rule::r#IN,
            Rule::r#EMPTY,
            Rule::r#WHILE,
            Rule::r#LOOP,
            Rule::r#MATCH,
            Rule::r#CASE,
            Rule::r#WITH,
            Rule::r#LET,
            Rule::r#PASS,
            Rule::r#RETURN,
            Rule::r#BREAK,
            Rule::r#CONTINUE,
            Rule::r#OTHER_STATEMENT,
        ]
    }
}
#[allow(clippy::all)]
impl ::pest::Parser<Rule> for Grammar {
    fn parse<'i>(
        rule: Rule,
        input: &'i str,
    ) -> ::std::result::Result<
        ::pest::iterators::Pairs<'i, Rule>,
        ::pest::error::Error<Rule>,
    > {
        mod rules {
            #![allow(clippy::upper_case_acronyms)]
            pub mod hidden {
                use super::super::Rule;
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn skip(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    if state.atomicity() == ::pest::Atomicity::NonAtomic {
                        state.repeat(|state| super::visible::WHITESPACE(state))
                    } else {
                        Ok(state)
                    }
                }
            }
            pub mod visible {
                use super::super::Rule;
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#INDENT(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("\u{1}")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#DEDENT(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("\u{2}")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#NEWLINE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("\u{3}")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#ITEM(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("\u{4}")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#REPORTED(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("\u{5}")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#LITERAL(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("\u{6}")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#WHITESPACE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::Atomic,
                            |state| { state.match_string(" ") },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#mark(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    self::r#LITERAL(state)
                        .or_else(|state| { self::r#NEWLINE(state) })
                        .or_else(|state| { self::r#INDENT(state) })
                        .or_else(|state| { self::r#DEDENT(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bracket(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .match_string("(")
                        .or_else(|state| { state.match_string(")") })
                        .or_else(|state| { state.match_string("[") })
                        .or_else(|state| { state.match_string("]") })
                        .or_else(|state| { state.match_string("{") })
                        .or_else(|state| { state.match_string("}") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#module(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#module,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#SOI(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                self::r#inner_doc(state)
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| { self::r#inner_doc(state) })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#entry(state))
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state.restore_on_err(|state| self::r#entry(state))
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#EOI(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#entry(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#entry,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .sequence(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| self::r#decoration(state))
                                                            .and_then(|state| {
                                                                state
                                                                    .repeat(|state| {
                                                                        state
                                                                            .sequence(|state| {
                                                                                super::hidden::skip(state)
                                                                                    .and_then(|state| {
                                                                                        state.restore_on_err(|state| self::r#decoration(state))
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .restore_on_err(|state| self::r#import(state))
                                                    .or_else(|state| {
                                                        state.restore_on_err(|state| self::r#template(state))
                                                    })
                                                    .or_else(|state| {
                                                        state.restore_on_err(|state| self::r#methods(state))
                                                    })
                                                    .or_else(|state| { self::r#item(state) })
                                            })
                                    })
                                    .or_else(|state| {
                                        state
                                            .restore_on_err(|state| {
                                                state
                                                    .sequence(|state| {
                                                        self::r#decoration(state)
                                                            .and_then(|state| { super::hidden::skip(state) })
                                                            .and_then(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .optional(|state| {
                                                                                state
                                                                                    .restore_on_err(|state| self::r#decoration(state))
                                                                                    .and_then(|state| {
                                                                                        state
                                                                                            .repeat(|state| {
                                                                                                state
                                                                                                    .sequence(|state| {
                                                                                                        super::hidden::skip(state)
                                                                                                            .and_then(|state| {
                                                                                                                state.restore_on_err(|state| self::r#decoration(state))
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                                    .or_else(|state| {
                                        state.restore_on_err(|state| self::r#reported(state))
                                    })
                                    .or_else(|state| {
                                        state.restore_on_err(|state| self::r#mistake(state))
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#member(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#member,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .sequence(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| self::r#decoration(state))
                                                            .and_then(|state| {
                                                                state
                                                                    .repeat(|state| {
                                                                        state
                                                                            .sequence(|state| {
                                                                                super::hidden::skip(state)
                                                                                    .and_then(|state| {
                                                                                        state.restore_on_err(|state| self::r#decoration(state))
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .restore_on_err(|state| self::r#template(state))
                                                    .or_else(|state| { self::r#item(state) })
                                            })
                                    })
                                    .or_else(|state| {
                                        state
                                            .restore_on_err(|state| {
                                                state
                                                    .sequence(|state| {
                                                        self::r#decoration(state)
                                                            .and_then(|state| { super::hidden::skip(state) })
                                                            .and_then(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .optional(|state| {
                                                                                state
                                                                                    .restore_on_err(|state| self::r#decoration(state))
                                                                                    .and_then(|state| {
                                                                                        state
                                                                                            .repeat(|state| {
                                                                                                state
                                                                                                    .sequence(|state| {
                                                                                                        super::hidden::skip(state)
                                                                                                            .and_then(|state| {
                                                                                                                state.restore_on_err(|state| self::r#decoration(state))
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                                    .or_else(|state| {
                                        state.restore_on_err(|state| self::r#reported(state))
                                    })
                                    .or_else(|state| {
                                        state.restore_on_err(|state| self::r#mistake(state))
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#decoration(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    self::r#outer_doc(state)
                        .or_else(|state| { self::r#inner_doc(state) })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#attribute(state))
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#inner_doc(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#inner_doc,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("//!")
                                                        .and_then(|state| { self::r#doc(state) })
                                                        .and_then(|state| { state.match_string("\n") })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#outer_doc(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#outer_doc,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("///")
                                                        .and_then(|state| { self::r#doc(state) })
                                                        .and_then(|state| { state.match_string("\n") })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#doc(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#doc,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["\n"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#attribute(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#attribute,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .match_string("#")
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { state.match_string("!") })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#balanced(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#import(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#import,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .optional(|state| {
                                                state.restore_on_err(|state| self::r#visibility(state))
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#FROM(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#path(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#IMPORT(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                self::r#imported_names(state)
                                                    .or_else(|state| {
                                                        state
                                                            .sequence(|state| {
                                                                state
                                                                    .match_string("(")
                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                    .and_then(|state| { self::r#imported_names(state) })
                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                    .and_then(|state| { state.match_string(")") })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { state.match_string(";") })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#NEWLINE(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#imported_names(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            self::r#imported_name(state)
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .optional(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .match_string(",")
                                                                .and_then(|state| { super::hidden::skip(state) })
                                                                .and_then(|state| { self::r#imported_name(state) })
                                                        })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            super::hidden::skip(state)
                                                                                .and_then(|state| {
                                                                                    state
                                                                                        .sequence(|state| {
                                                                                            state
                                                                                                .match_string(",")
                                                                                                .and_then(|state| { super::hidden::skip(state) })
                                                                                                .and_then(|state| { self::r#imported_name(state) })
                                                                                        })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        })
                                })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state.optional(|state| { state.match_string(",") })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#imported_name(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#imported_name,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#name(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .sequence(|state| {
                                                                self::r#AS(state)
                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                    .and_then(|state| { self::r#name(state) })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#path(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#path,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .optional(|state| { state.match_string("::") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#name(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .match_string("::")
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { self::r#name(state) })
                                                                    })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state
                                                                                                    .sequence(|state| {
                                                                                                        state
                                                                                                            .match_string("::")
                                                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                                                            .and_then(|state| { self::r#name(state) })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#visibility(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#visibility,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#PUB(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .lookahead(true, |state| { state.match_string("(") })
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { self::r#balanced(state) })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#methods(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#methods,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#methods_head(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#INDENT(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#member(state))
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state.restore_on_err(|state| self::r#member(state))
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#DEDENT(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#methods_head(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#methods_head,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .optional(|state| {
                                                state.restore_on_err(|state| self::r#visibility(state))
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { self::r#UNSAFE(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                self::r#IMPL(state)
                                                    .or_else(|state| { self::r#TRAIT(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .lookahead(
                                                                false,
                                                                |state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .match_string(":")
                                                                                .and_then(|state| { super::hidden::skip(state) })
                                                                                .and_then(|state| { self::r#INDENT(state) })
                                                                        })
                                                                },
                                                            )
                                                            .and_then(|state| { super::hidden::skip(state) })
                                                            .and_then(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#small_token(state))
                                                                    .or_else(|state| { state.match_string(",") })
                                                                    .or_else(|state| { state.match_string(":") })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .lookahead(
                                                                                false,
                                                                                |state| {
                                                                                    state
                                                                                        .sequence(|state| {
                                                                                            state
                                                                                                .match_string(":")
                                                                                                .and_then(|state| { super::hidden::skip(state) })
                                                                                                .and_then(|state| { self::r#INDENT(state) })
                                                                                        })
                                                                                },
                                                                            )
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| {
                                                                                state
                                                                                    .restore_on_err(|state| self::r#small_token(state))
                                                                                    .or_else(|state| { state.match_string(",") })
                                                                                    .or_else(|state| { state.match_string(":") })
                                                                            })
                                                                    })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state
                                                                                                    .sequence(|state| {
                                                                                                        state
                                                                                                            .lookahead(
                                                                                                                false,
                                                                                                                |state| {
                                                                                                                    state
                                                                                                                        .sequence(|state| {
                                                                                                                            state
                                                                                                                                .match_string(":")
                                                                                                                                .and_then(|state| { super::hidden::skip(state) })
                                                                                                                                .and_then(|state| { self::r#INDENT(state) })
                                                                                                                        })
                                                                                                                },
                                                                                                            )
                                                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                                                            .and_then(|state| {
                                                                                                                state
                                                                                                                    .restore_on_err(|state| self::r#small_token(state))
                                                                                                                    .or_else(|state| { state.match_string(",") })
                                                                                                                    .or_else(|state| { state.match_string(":") })
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#item(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#item,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    self::r#ITEM(state)
                                                        .and_then(|state| { self::r#rust(state) })
                                                        .and_then(|state| { self::r#NEWLINE(state) })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#rust(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#rust,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["\u{3}"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#template(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#template,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .optional(|state| {
                                                state.restore_on_err(|state| self::r#visibility(state))
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { self::r#asynchrony(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#head(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .restore_on_err(|state| {
                                                        state
                                                            .sequence(|state| {
                                                                state
                                                                    .match_string(":")
                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                    .and_then(|state| { self::r#block(state) })
                                                            })
                                                    })
                                                    .or_else(|state| {
                                                        state
                                                            .sequence(|state| {
                                                                state
                                                                    .optional(|state| { state.match_string(";") })
                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                    .and_then(|state| { self::r#NEWLINE(state) })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#asynchrony(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#asynchrony,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("async")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#head(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#head,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#TEMPLATE(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#name(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state.restore_on_err(|state| self::r#generics(state))
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { self::r#kind(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state.restore_on_err(|state| self::r#parameters(state))
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { self::r#late_kind(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state.restore_on_err(|state| self::r#result(state))
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state.restore_on_err(|state| self::r#where_clause(state))
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#generics(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.rule(Rule::r#generics, |state| { self::r#angle(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#kind(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#kind,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .match_string("[")
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#kind_name(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string("]") })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#late_kind(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#late_kind,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .match_string("[")
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#kind_name(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string("]") })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#kind_name(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#kind_name,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["]"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#result(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#result,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .match_string("->")
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#type(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#where_clause(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#where_clause,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#WHERE(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#bounds(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bounds(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#bounds,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#bound(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| {
                                                                        state
                                                                            .sequence(|state| {
                                                                                state
                                                                                    .match_string(",")
                                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                                    .and_then(|state| { self::r#bound(state) })
                                                                            })
                                                                    })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state
                                                                                                    .restore_on_err(|state| {
                                                                                                        state
                                                                                                            .sequence(|state| {
                                                                                                                state
                                                                                                                    .match_string(",")
                                                                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                                                                    .and_then(|state| { self::r#bound(state) })
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { state.match_string(",") })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bound(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .sequence(|state| {
                                    self::r#type_token(state)
                                        .and_then(|state| { super::hidden::skip(state) })
                                        .and_then(|state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .optional(|state| {
                                                            state
                                                                .restore_on_err(|state| self::r#type_token(state))
                                                                .and_then(|state| {
                                                                    state
                                                                        .repeat(|state| {
                                                                            state
                                                                                .sequence(|state| {
                                                                                    super::hidden::skip(state)
                                                                                        .and_then(|state| {
                                                                                            state.restore_on_err(|state| self::r#type_token(state))
                                                                                        })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        })
                                })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { state.match_string(":") })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .optional(|state| {
                                                    state
                                                        .restore_on_err(|state| self::r#type_token(state))
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            super::hidden::skip(state)
                                                                                .and_then(|state| {
                                                                                    state.restore_on_err(|state| self::r#type_token(state))
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#parameters(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#parameters,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .match_string("(")
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| {
                                                                        state
                                                                            .sequence(|state| {
                                                                                self::r#parameter_slot(state)
                                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                                    .and_then(|state| { state.match_string(",") })
                                                                            })
                                                                    })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state
                                                                                                    .restore_on_err(|state| {
                                                                                                        state
                                                                                                            .sequence(|state| {
                                                                                                                self::r#parameter_slot(state)
                                                                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                                                                    .and_then(|state| { state.match_string(",") })
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state.restore_on_err(|state| self::r#parameter_slot(state))
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(")") })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#parameter_slot(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .restore_on_err(|state| self::r#parameter(state))
                        .or_else(|state| {
                            state
                                .restore_on_err(|state| self::r#mistaken_parameter(state))
                        })
                        .or_else(|state| { self::r#missing_parameter(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#parameter(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#parameter,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .sequence(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| self::r#attribute(state))
                                                            .and_then(|state| {
                                                                state
                                                                    .repeat(|state| {
                                                                        state
                                                                            .sequence(|state| {
                                                                                super::hidden::skip(state)
                                                                                    .and_then(|state| {
                                                                                        state.restore_on_err(|state| self::r#attribute(state))
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .restore_on_err(|state| self::r#receiver(state))
                                                    .or_else(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        self::r#pattern(state)
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { state.match_string(":") })
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { self::r#type(state) })
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| {
                                                                                state
                                                                                    .optional(|state| {
                                                                                        state
                                                                                            .restore_on_err(|state| {
                                                                                                state
                                                                                                    .sequence(|state| {
                                                                                                        state
                                                                                                            .match_string("=")
                                                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                                                            .and_then(|state| { self::r#default(state) })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .lookahead(
                                                        true,
                                                        |state| {
                                                            state
                                                                .match_string(",")
                                                                .or_else(|state| { state.match_string(")") })
                                                        },
                                                    )
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#receiver(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#receiver,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .optional(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .match_string("&")
                                                            .and_then(|state| { super::hidden::skip(state) })
                                                            .and_then(|state| {
                                                                state.optional(|state| { self::r#lifetime(state) })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { self::r#MUT(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#SELF(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .match_string(":")
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { self::r#type(state) })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#mistaken_parameter(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#mistaken_parameter,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .restore_on_err(|state| self::r#small_token(state))
                                            .or_else(|state| { state.match_string(":") })
                                            .or_else(|state| { state.match_string(";") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#small_token(state))
                                                                    .or_else(|state| { state.match_string(":") })
                                                                    .or_else(|state| { state.match_string(";") })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state
                                                                                                    .restore_on_err(|state| self::r#small_token(state))
                                                                                                    .or_else(|state| { state.match_string(":") })
                                                                                                    .or_else(|state| { state.match_string(";") })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#missing_parameter(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#missing_parameter,
                            |state| {
                                state.lookahead(true, |state| { state.match_string(",") })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#block(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#block,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#INDENT(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#line(state))
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state.restore_on_err(|state| self::r#line(state))
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#DEDENT(state) })
                                    })
                                    .or_else(|state| {
                                        state.restore_on_err(|state| self::r#simple_line(state))
                                    })
                                    .or_else(|state| {
                                        state.restore_on_err(|state| self::r#mistake(state))
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#line(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .sequence(|state| {
                            state
                                .lookahead(true, |state| { self::r#head_word(state) })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state
                                        .restore_on_err(|state| self::r#if(state))
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#for(state))
                                        })
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#while(state))
                                        })
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#loop(state))
                                        })
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#match(state))
                                        })
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#with(state))
                                        })
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#capture(state))
                                        })
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#template(state))
                                        })
                                })
                        })
                        .or_else(|state| {
                            state
                                .restore_on_err(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .lookahead(false, |state| { self::r#other_start(state) })
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| { self::r#simple_line(state) })
                                        })
                                })
                        })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#let_else(state))
                        })
                        .or_else(|state| { self::r#item(state) })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#reported(state))
                        })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#decorated(state))
                        })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#mistake(state))
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#head_word(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .match_string("if")
                        .or_else(|state| { state.match_string("for") })
                        .or_else(|state| { state.match_string("while") })
                        .or_else(|state| { state.match_string("loop") })
                        .or_else(|state| { state.match_string("match") })
                        .or_else(|state| { state.match_string("with") })
                        .or_else(|state| { state.match_string("let") })
                        .or_else(|state| { state.match_string("template") })
                        .or_else(|state| { state.match_string("async") })
                        .or_else(|state| { state.match_string("pub") })
                        .or_else(|state| { state.match_string("'") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#other_start(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .match_string("#")
                        .or_else(|state| { state.match_string("///") })
                        .or_else(|state| { state.match_string("//!") })
                        .or_else(|state| { self::r#ITEM(state) })
                        .or_else(|state| { self::r#REPORTED(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#decorated(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#decorated,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .sequence(|state| {
                                                self::r#decoration(state)
                                                    .and_then(|state| { super::hidden::skip(state) })
                                                    .and_then(|state| {
                                                        state
                                                            .sequence(|state| {
                                                                state
                                                                    .optional(|state| {
                                                                        state
                                                                            .restore_on_err(|state| self::r#decoration(state))
                                                                            .and_then(|state| {
                                                                                state
                                                                                    .repeat(|state| {
                                                                                        state
                                                                                            .sequence(|state| {
                                                                                                super::hidden::skip(state)
                                                                                                    .and_then(|state| {
                                                                                                        state.restore_on_err(|state| self::r#decoration(state))
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| self::r#template(state))
                                                            .or_else(|state| { self::r#item(state) })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#if(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#if,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#IF(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#subject(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#elif(state))
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state.restore_on_err(|state| self::r#elif(state))
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state.restore_on_err(|state| self::r#else(state))
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#elif(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#elif,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#ELIF(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#subject(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#else(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#else,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#ELSE(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#for(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#for,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .optional(|state| { self::r#label(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#FOR(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#pattern(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#IN(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#subject(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state.restore_on_err(|state| self::r#empty(state))
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#empty(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#empty,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#EMPTY(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#while(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#while,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .optional(|state| { self::r#label(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#WHILE(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#subject(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#loop(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#loop,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .optional(|state| { self::r#label(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#LOOP(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#label(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#label,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#lifetime(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#match(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#match,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#MATCH(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#subject(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#INDENT(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#case(state))
                                                                    .or_else(|state| {
                                                                        state.restore_on_err(|state| self::r#stray_line(state))
                                                                    })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state
                                                                                                    .restore_on_err(|state| self::r#case(state))
                                                                                                    .or_else(|state| {
                                                                                                        state.restore_on_err(|state| self::r#stray_line(state))
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#DEDENT(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#case(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#case,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#CASE(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#pattern(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        self::r#IF(state)
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { self::r#subject(state) })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#stray_line(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.rule(Rule::r#stray_line, |state| { self::r#line(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#with(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#with,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#WITH(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .lookahead(
                                                        true,
                                                        |state| {
                                                            self::r#XID_START(state)
                                                                .or_else(|state| { state.match_string("_") })
                                                                .or_else(|state| { state.match_string("<") })
                                                                .or_else(|state| { state.match_string("::") })
                                                        },
                                                    )
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#subject(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#block(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#capture(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#capture,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#LET(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#name(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string(":") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#INDENT(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#line(state))
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state.restore_on_err(|state| self::r#line(state))
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#DEDENT(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#let_else(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#let_else,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#LET(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#pattern(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .match_string(":")
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { self::r#type(state) })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string("=") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#value(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#else(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#simple_line(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            self::r#simple(state)
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .optional(|state| {
                                                    state
                                                        .restore_on_err(|state| {
                                                            state
                                                                .sequence(|state| {
                                                                    state
                                                                        .match_string(";")
                                                                        .and_then(|state| { super::hidden::skip(state) })
                                                                        .and_then(|state| { self::r#simple(state) })
                                                                })
                                                        })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            super::hidden::skip(state)
                                                                                .and_then(|state| {
                                                                                    state
                                                                                        .restore_on_err(|state| {
                                                                                            state
                                                                                                .sequence(|state| {
                                                                                                    state
                                                                                                        .match_string(";")
                                                                                                        .and_then(|state| { super::hidden::skip(state) })
                                                                                                        .and_then(|state| { self::r#simple(state) })
                                                                                                })
                                                                                        })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        })
                                })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state.optional(|state| { state.match_string(";") })
                                })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { self::r#NEWLINE(state) })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#simple(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .restore_on_err(|state| {
                            state
                                .sequence(|state| {
                                    state
                                        .lookahead(true, |state| { self::r#LITERAL(state) })
                                        .and_then(|state| { super::hidden::skip(state) })
                                        .and_then(|state| { self::r#markup(state) })
                                })
                        })
                        .or_else(|state| {
                            state
                                .sequence(|state| {
                                    state
                                        .lookahead(true, |state| { self::r#simple_word(state) })
                                        .and_then(|state| { super::hidden::skip(state) })
                                        .and_then(|state| {
                                            state
                                                .restore_on_err(|state| self::r#let(state))
                                                .or_else(|state| {
                                                    state.restore_on_err(|state| self::r#return(state))
                                                })
                                                .or_else(|state| { self::r#break(state) })
                                                .or_else(|state| { self::r#continue(state) })
                                                .or_else(|state| { self::r#pass(state) })
                                        })
                                })
                        })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#append(state))
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#simple_word(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .match_string("let")
                        .or_else(|state| { state.match_string("return") })
                        .or_else(|state| { state.match_string("break") })
                        .or_else(|state| { state.match_string("continue") })
                        .or_else(|state| { state.match_string("pass") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#pass(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#pass,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#PASS(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.lookahead(true, |state| { self::r#end(state) })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#return(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#return,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#RETURN(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .lookahead(true, |state| { self::r#end(state) })
                                                    .or_else(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        self::r#expression(state)
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| {
                                                                                state.lookahead(true, |state| { self::r#end(state) })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#break(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#break,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#BREAK(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { self::r#lifetime(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.lookahead(true, |state| { self::r#end(state) })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#continue(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#continue,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#CONTINUE(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.optional(|state| { self::r#lifetime(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.lookahead(true, |state| { self::r#end(state) })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#let(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#let,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#LET(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#pattern(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .match_string(":")
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { self::r#type(state) })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .sequence(|state| {
                                                                state
                                                                    .match_string("=")
                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .restore_on_err(|state| self::r#format(state))
                                                                            .or_else(|state| {
                                                                                state.restore_on_err(|state| self::r#value(state))
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.lookahead(true, |state| { self::r#end(state) })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#markup(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#markup,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#literal(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .match_string("%")
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| { self::r#operand(state) })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.lookahead(true, |state| { self::r#end(state) })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#append(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#append,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .lookahead(
                                                false,
                                                |state| {
                                                    self::r#OTHER_STATEMENT(state)
                                                        .or_else(|state| { self::r#end(state) })
                                                },
                                            )
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .restore_on_err(|state| {
                                                        state
                                                            .sequence(|state| {
                                                                self::r#expression(state)
                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                    .and_then(|state| {
                                                                        state.lookahead(true, |state| { self::r#end(state) })
                                                                    })
                                                            })
                                                    })
                                                    .or_else(|state| {
                                                        state
                                                            .restore_on_err(|state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        self::r#closure_assignment(state)
                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                            .and_then(|state| {
                                                                                state.lookahead(true, |state| { self::r#end(state) })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#format(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#format,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#literal(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string("%") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#operand(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state.lookahead(true, |state| { self::r#end(state) })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#end(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    self::r#NEWLINE(state).or_else(|state| { state.match_string(";") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#reported(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#reported,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#REPORTED(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#mistaken_text(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#mistaken_rest(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#mistake(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#mistake,
                            |state| {
                                state
                                    .restore_on_err(|state| {
                                        state
                                            .sequence(|state| {
                                                self::r#mistaken_text(state)
                                                    .and_then(|state| { super::hidden::skip(state) })
                                                    .and_then(|state| { self::r#mistaken_rest(state) })
                                            })
                                    })
                                    .or_else(|state| {
                                        state.restore_on_err(|state| self::r#mistaken_block(state))
                                    })
                                    .or_else(|state| { self::r#NEWLINE(state) })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#mistaken_text(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#mistaken_text,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .lookahead(
                                                                    false,
                                                                    |state| {
                                                                        self::r#INDENT(state)
                                                                            .or_else(|state| { self::r#DEDENT(state) })
                                                                            .or_else(|state| { self::r#NEWLINE(state) })
                                                                    },
                                                                )
                                                                .and_then(|state| { self::r#ANY(state) })
                                                        })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .lookahead(
                                                                                    false,
                                                                                    |state| {
                                                                                        self::r#INDENT(state)
                                                                                            .or_else(|state| { self::r#DEDENT(state) })
                                                                                            .or_else(|state| { self::r#NEWLINE(state) })
                                                                                    },
                                                                                )
                                                                                .and_then(|state| { self::r#ANY(state) })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#mistaken_rest(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    self::r#NEWLINE(state)
                        .or_else(|state| {
                            state
                                .restore_on_err(|state| {
                                    state
                                        .sequence(|state| {
                                            self::r#mistaken_block(state)
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .optional(|state| {
                                                                    state
                                                                        .restore_on_err(|state| self::r#elif(state))
                                                                        .or_else(|state| {
                                                                            state.restore_on_err(|state| self::r#else(state))
                                                                        })
                                                                        .or_else(|state| {
                                                                            state.restore_on_err(|state| self::r#empty(state))
                                                                        })
                                                                        .and_then(|state| {
                                                                            state
                                                                                .repeat(|state| {
                                                                                    state
                                                                                        .sequence(|state| {
                                                                                            super::hidden::skip(state)
                                                                                                .and_then(|state| {
                                                                                                    state
                                                                                                        .restore_on_err(|state| self::r#elif(state))
                                                                                                        .or_else(|state| {
                                                                                                            state.restore_on_err(|state| self::r#else(state))
                                                                                                        })
                                                                                                        .or_else(|state| {
                                                                                                            state.restore_on_err(|state| self::r#empty(state))
                                                                                                        })
                                                                                                })
                                                                                        })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        })
                                })
                        })
                        .or_else(|state| {
                            state
                                .lookahead(
                                    true,
                                    |state| {
                                        self::r#DEDENT(state)
                                            .or_else(|state| { self::r#EOI(state) })
                                    },
                                )
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#mistaken_block(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#mistaken_block,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#INDENT(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#case(state))
                                                                    .or_else(|state| {
                                                                        state.restore_on_err(|state| self::r#line(state))
                                                                    })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state
                                                                                                    .restore_on_err(|state| self::r#case(state))
                                                                                                    .or_else(|state| {
                                                                                                        state.restore_on_err(|state| self::r#line(state))
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#DEDENT(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#expression(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#expression,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    self::r#plain(state)
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .restore_on_err(|state| self::r#delimited(state))
                                                                                .or_else(|state| { self::r#colon_of_path(state) })
                                                                                .or_else(|state| { self::r#colon_of_label(state) })
                                                                                .and_then(|state| { self::r#plain(state) })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#subject(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#subject,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .lookahead(
                                                            false,
                                                            |state| {
                                                                state
                                                                    .sequence(|state| {
                                                                        state
                                                                            .match_string(":")
                                                                            .and_then(|state| {
                                                                                state.lookahead(false, |state| { state.match_string(":") })
                                                                            })
                                                                    })
                                                            },
                                                        )
                                                        .and_then(|state| { self::r#plain(state) })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .restore_on_err(|state| self::r#delimited(state))
                                                                                .or_else(|state| { self::r#colon_of_path(state) })
                                                                                .and_then(|state| { self::r#plain(state) })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#value(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#value,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .optional(|state| {
                                                            state.restore_on_err(|state| self::r#closure(state))
                                                        })
                                                        .and_then(|state| { self::r#value_plain(state) })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .restore_on_err(|state| self::r#delimited(state))
                                                                                .or_else(|state| { self::r#colon_of_path(state) })
                                                                                .or_else(|state| { self::r#colon_of_label(state) })
                                                                                .or_else(|state| { self::r#other_else(state) })
                                                                                .and_then(|state| { self::r#value_plain(state) })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#default(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#default,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .lookahead(
                                                            false,
                                                            |state| {
                                                                state
                                                                    .match_string(",")
                                                                    .or_else(|state| { state.match_string(")") })
                                                            },
                                                        )
                                                        .and_then(|state| { self::r#default_plain(state) })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .restore_on_err(|state| self::r#delimited(state))
                                                                                .or_else(|state| {
                                                                                    state.restore_on_err(|state| self::r#turbofish(state))
                                                                                })
                                                                                .or_else(|state| { self::r#colon_of_path(state) })
                                                                                .and_then(|state| { self::r#default_plain(state) })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#type(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#type,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#type_token(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| self::r#type_token(state))
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state.restore_on_err(|state| self::r#type_token(state))
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#pattern(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#pattern,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .sequence(|state| {
                                                state
                                                    .lookahead(
                                                        false,
                                                        |state| {
                                                            self::r#IN(state)
                                                                .or_else(|state| { self::r#IF(state) })
                                                                .or_else(|state| { state.match_string("=") })
                                                        },
                                                    )
                                                    .and_then(|state| { super::hidden::skip(state) })
                                                    .and_then(|state| { self::r#small_token(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                state
                                                                    .restore_on_err(|state| {
                                                                        state
                                                                            .sequence(|state| {
                                                                                state
                                                                                    .lookahead(
                                                                                        false,
                                                                                        |state| {
                                                                                            self::r#IN(state)
                                                                                                .or_else(|state| { self::r#IF(state) })
                                                                                                .or_else(|state| { state.match_string("=") })
                                                                                        },
                                                                                    )
                                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                                    .and_then(|state| { self::r#small_token(state) })
                                                                            })
                                                                    })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                state
                                                                                                    .restore_on_err(|state| {
                                                                                                        state
                                                                                                            .sequence(|state| {
                                                                                                                state
                                                                                                                    .lookahead(
                                                                                                                        false,
                                                                                                                        |state| {
                                                                                                                            self::r#IN(state)
                                                                                                                                .or_else(|state| { self::r#IF(state) })
                                                                                                                                .or_else(|state| { state.match_string("=") })
                                                                                                                        },
                                                                                                                    )
                                                                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                                                                    .and_then(|state| { self::r#small_token(state) })
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#plain(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#plain,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .repeat(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .lookahead(
                                                                    false,
                                                                    |state| {
                                                                        self::r#bracket(state)
                                                                            .or_else(|state| { self::r#mark(state) })
                                                                            .or_else(|state| { state.match_string(":") })
                                                                            .or_else(|state| { state.match_string(";") })
                                                                    },
                                                                )
                                                                .and_then(|state| { self::r#ANY(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#default_plain(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#default_plain,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .repeat(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .lookahead(
                                                                    false,
                                                                    |state| {
                                                                        self::r#bracket(state)
                                                                            .or_else(|state| { self::r#mark(state) })
                                                                            .or_else(|state| { state.match_string(":") })
                                                                            .or_else(|state| { state.match_string(",") })
                                                                    },
                                                                )
                                                                .and_then(|state| { self::r#ANY(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#value_plain(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#value_plain,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .repeat(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .lookahead(
                                                                    false,
                                                                    |state| {
                                                                        self::r#bracket(state)
                                                                            .or_else(|state| { self::r#mark(state) })
                                                                            .or_else(|state| { state.match_string(":") })
                                                                            .or_else(|state| { state.match_string(";") })
                                                                            .or_else(|state| { state.match_string("else") })
                                                                    },
                                                                )
                                                                .and_then(|state| { self::r#ANY(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#inside_plain(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#inside_plain,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .repeat(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .lookahead(
                                                                    false,
                                                                    |state| {
                                                                        self::r#bracket(state)
                                                                            .or_else(|state| { self::r#mark(state) })
                                                                    },
                                                                )
                                                                .and_then(|state| { self::r#ANY(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#delimited(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .restore_on_err(|state| self::r#group(state))
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#embedded(state))
                        })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#rust_literal(state))
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#group(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .restore_on_err(|state| {
                            state
                                .sequence(|state| {
                                    state
                                        .match_string("(")
                                        .and_then(|state| { super::hidden::skip(state) })
                                        .and_then(|state| { self::r#inside(state) })
                                        .and_then(|state| { super::hidden::skip(state) })
                                        .and_then(|state| { state.match_string(")") })
                                })
                        })
                        .or_else(|state| {
                            state
                                .restore_on_err(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .match_string("[")
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| { self::r#inside(state) })
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| { state.match_string("]") })
                                        })
                                })
                        })
                        .or_else(|state| {
                            state
                                .restore_on_err(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .match_string("{")
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| { self::r#inside(state) })
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| { state.match_string("}") })
                                        })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#inside(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            self::r#inside_plain(state)
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .optional(|state| {
                                                    state
                                                        .restore_on_err(|state| {
                                                            state
                                                                .sequence(|state| {
                                                                    self::r#delimited(state)
                                                                        .and_then(|state| { super::hidden::skip(state) })
                                                                        .and_then(|state| { self::r#inside_plain(state) })
                                                                })
                                                        })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            super::hidden::skip(state)
                                                                                .and_then(|state| {
                                                                                    state
                                                                                        .restore_on_err(|state| {
                                                                                            state
                                                                                                .sequence(|state| {
                                                                                                    self::r#delimited(state)
                                                                                                        .and_then(|state| { super::hidden::skip(state) })
                                                                                                        .and_then(|state| { self::r#inside_plain(state) })
                                                                                                })
                                                                                        })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#colon_of_path(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("::")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#colon_of_label(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .match_string(":")
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state
                                        .lookahead(
                                            true,
                                            |state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| { state.match_string(" ") })
                                                            .and_then(|state| { super::hidden::skip(state) })
                                                            .and_then(|state| {
                                                                state
                                                                    .match_string("loop")
                                                                    .or_else(|state| { state.match_string("while") })
                                                                    .or_else(|state| { state.match_string("for") })
                                                                    .or_else(|state| { state.match_string("{") })
                                                            })
                                                    })
                                            },
                                        )
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#other_else(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .lookahead(
                                    false,
                                    |state| {
                                        state
                                            .sequence(|state| {
                                                state
                                                    .match_string("else")
                                                    .and_then(|state| { super::hidden::skip(state) })
                                                    .and_then(|state| {
                                                        state.optional(|state| { state.match_string(" ") })
                                                    })
                                                    .and_then(|state| { super::hidden::skip(state) })
                                                    .and_then(|state| { state.match_string(":") })
                                            })
                                    },
                                )
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { state.match_string("else") })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#turbofish(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .match_string("::")
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { self::r#angle(state) })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#closure_assignment(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#closure_assignment,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .sequence(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .lookahead(false, |state| { state.match_string("=") })
                                                            .and_then(|state| { super::hidden::skip(state) })
                                                            .and_then(|state| { self::r#small_token(state) })
                                                    })
                                                    .and_then(|state| { super::hidden::skip(state) })
                                                    .and_then(|state| {
                                                        state
                                                            .sequence(|state| {
                                                                state
                                                                    .optional(|state| {
                                                                        state
                                                                            .restore_on_err(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        state
                                                                                            .lookahead(false, |state| { state.match_string("=") })
                                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                                            .and_then(|state| { self::r#small_token(state) })
                                                                                    })
                                                                            })
                                                                            .and_then(|state| {
                                                                                state
                                                                                    .repeat(|state| {
                                                                                        state
                                                                                            .sequence(|state| {
                                                                                                super::hidden::skip(state)
                                                                                                    .and_then(|state| {
                                                                                                        state
                                                                                                            .restore_on_err(|state| {
                                                                                                                state
                                                                                                                    .sequence(|state| {
                                                                                                                        state
                                                                                                                            .lookahead(false, |state| { state.match_string("=") })
                                                                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                                                                            .and_then(|state| { self::r#small_token(state) })
                                                                                                                    })
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { state.match_string("=") })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#value(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#closure(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .optional(|state| {
                                    state
                                        .sequence(|state| {
                                            self::r#MOVE(state)
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| {
                                                    state.optional(|state| { state.match_string(" ") })
                                                })
                                        })
                                })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { state.match_string("|") })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { self::r#closure_parameters(state) })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { state.match_string("|") })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state.optional(|state| { state.match_string(" ") })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#closure_parameters(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .optional(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .lookahead(
                                                    false,
                                                    |state| {
                                                        state
                                                            .match_string("|")
                                                            .or_else(|state| { self::r#bracket(state) })
                                                            .or_else(|state| { self::r#mark(state) })
                                                            .or_else(|state| { state.match_string(";") })
                                                    },
                                                )
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| { self::r#ANY(state) })
                                        })
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#group(state))
                                        })
                                        .and_then(|state| {
                                            state
                                                .repeat(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            super::hidden::skip(state)
                                                                .and_then(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .lookahead(
                                                                                    false,
                                                                                    |state| {
                                                                                        state
                                                                                            .match_string("|")
                                                                                            .or_else(|state| { self::r#bracket(state) })
                                                                                            .or_else(|state| { self::r#mark(state) })
                                                                                            .or_else(|state| { state.match_string(";") })
                                                                                    },
                                                                                )
                                                                                .and_then(|state| { super::hidden::skip(state) })
                                                                                .and_then(|state| { self::r#ANY(state) })
                                                                        })
                                                                        .or_else(|state| {
                                                                            state.restore_on_err(|state| self::r#group(state))
                                                                        })
                                                                })
                                                        })
                                                })
                                        })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#operand(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#operand,
                            |state| {
                                state
                                    .sequence(|state| {
                                        state
                                            .sequence(|state| {
                                                state
                                                    .optional(|state| {
                                                        state
                                                            .match_string("&")
                                                            .or_else(|state| { state.match_string("*") })
                                                            .or_else(|state| { state.match_string("-") })
                                                            .or_else(|state| { state.match_string("!") })
                                                            .and_then(|state| {
                                                                state
                                                                    .repeat(|state| {
                                                                        state
                                                                            .sequence(|state| {
                                                                                super::hidden::skip(state)
                                                                                    .and_then(|state| {
                                                                                        state
                                                                                            .match_string("&")
                                                                                            .or_else(|state| { state.match_string("*") })
                                                                                            .or_else(|state| { state.match_string("-") })
                                                                                            .or_else(|state| { state.match_string("!") })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .restore_on_err(|state| self::r#embedded(state))
                                                    .or_else(|state| {
                                                        state.restore_on_err(|state| self::r#rust_literal(state))
                                                    })
                                                    .or_else(|state| { self::r#number(state) })
                                                    .or_else(|state| {
                                                        state.restore_on_err(|state| self::r#balanced(state))
                                                    })
                                                    .or_else(|state| { self::r#name(state) })
                                                    .or_else(|state| { self::r#path_separator(state) })
                                            })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| {
                                                state
                                                    .sequence(|state| {
                                                        state
                                                            .optional(|state| {
                                                                self::r#path_separator(state)
                                                                    .or_else(|state| {
                                                                        state
                                                                            .sequence(|state| {
                                                                                state
                                                                                    .match_string(".")
                                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                                    .and_then(|state| {
                                                                                        self::r#name(state)
                                                                                            .or_else(|state| { self::r#number(state) })
                                                                                    })
                                                                            })
                                                                    })
                                                                    .or_else(|state| { state.match_string("?") })
                                                                    .or_else(|state| {
                                                                        state
                                                                            .restore_on_err(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        state
                                                                                            .match_string("!")
                                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                                            .and_then(|state| { self::r#balanced(state) })
                                                                                    })
                                                                            })
                                                                    })
                                                                    .or_else(|state| {
                                                                        state.restore_on_err(|state| self::r#balanced(state))
                                                                    })
                                                                    .and_then(|state| {
                                                                        state
                                                                            .repeat(|state| {
                                                                                state
                                                                                    .sequence(|state| {
                                                                                        super::hidden::skip(state)
                                                                                            .and_then(|state| {
                                                                                                self::r#path_separator(state)
                                                                                                    .or_else(|state| {
                                                                                                        state
                                                                                                            .sequence(|state| {
                                                                                                                state
                                                                                                                    .match_string(".")
                                                                                                                    .and_then(|state| { super::hidden::skip(state) })
                                                                                                                    .and_then(|state| {
                                                                                                                        self::r#name(state)
                                                                                                                            .or_else(|state| { self::r#number(state) })
                                                                                                                    })
                                                                                                            })
                                                                                                    })
                                                                                                    .or_else(|state| { state.match_string("?") })
                                                                                                    .or_else(|state| {
                                                                                                        state
                                                                                                            .restore_on_err(|state| {
                                                                                                                state
                                                                                                                    .sequence(|state| {
                                                                                                                        state
                                                                                                                            .match_string("!")
                                                                                                                            .and_then(|state| { super::hidden::skip(state) })
                                                                                                                            .and_then(|state| { self::r#balanced(state) })
                                                                                                                    })
                                                                                                            })
                                                                                                    })
                                                                                                    .or_else(|state| {
                                                                                                        state.restore_on_err(|state| self::r#balanced(state))
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            })
                                                                    })
                                                            })
                                                    })
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#small_token(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    self::r#name(state)
                        .or_else(|state| { self::r#path_separator(state) })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#balanced(state))
                        })
                        .or_else(|state| { self::r#symbol(state) })
                        .or_else(|state| { self::r#number(state) })
                        .or_else(|state| { self::r#lifetime(state) })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#embedded(state))
                        })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#rust_literal(state))
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#type_token(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .sequence(|state| {
                            state
                                .lookahead(false, |state| { self::r#WHERE(state) })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { self::r#name(state) })
                        })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#angle(state))
                        })
                        .or_else(|state| { self::r#type_symbol(state) })
                        .or_else(|state| { state.match_string("::") })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#balanced(state))
                        })
                        .or_else(|state| { self::r#lifetime(state) })
                        .or_else(|state| { state.match_string("->") })
                        .or_else(|state| { self::r#number(state) })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#embedded(state))
                        })
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#rust_literal(state))
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#balanced(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(Rule::r#balanced, |state| { self::r#group(state) })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#path_separator(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .match_string("::")
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state.optional(|state| { self::r#name(state) })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#angle(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .match_string("<")
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .optional(|state| {
                                                    state
                                                        .restore_on_err(|state| self::r#angle_inside(state))
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            super::hidden::skip(state)
                                                                                .and_then(|state| {
                                                                                    state.restore_on_err(|state| self::r#angle_inside(state))
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        })
                                })
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| { state.match_string(">") })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#angle_inside(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    self::r#name(state)
                        .or_else(|state| {
                            state.restore_on_err(|state| self::r#angle(state))
                        })
                        .or_else(|state| { state.match_string("->") })
                        .or_else(|state| { state.match_string("=>") })
                        .or_else(|state| { state.match_string(",") })
                        .or_else(|state| { state.match_string("::") })
                        .or_else(|state| { state.match_string(":") })
                        .or_else(|state| { state.match_string(" ") })
                        .or_else(|state| {
                            state
                                .restore_on_err(|state| {
                                    state
                                        .sequence(|state| {
                                            state
                                                .lookahead(
                                                    false,
                                                    |state| {
                                                        state
                                                            .match_string(">")
                                                            .or_else(|state| { state.match_string("<") })
                                                    },
                                                )
                                                .and_then(|state| { super::hidden::skip(state) })
                                                .and_then(|state| { self::r#small_token(state) })
                                        })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#type_symbol(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .match_string("&")
                        .or_else(|state| { state.match_string("*") })
                        .or_else(|state| { state.match_string("+") })
                        .or_else(|state| { state.match_string("!") })
                        .or_else(|state| { state.match_string("?") })
                        .or_else(|state| { state.match_string(".") })
                        .or_else(|state| { state.match_string("$") })
                        .or_else(|state| { state.match_string("#") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#symbol(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    state
                        .match_string("..=")
                        .or_else(|state| { state.match_string("->") })
                        .or_else(|state| { state.match_string("=>") })
                        .or_else(|state| { state.match_string("==") })
                        .or_else(|state| { state.match_string("<=") })
                        .or_else(|state| { state.match_string(">=") })
                        .or_else(|state| { state.match_string("!=") })
                        .or_else(|state| { state.match_string("&&") })
                        .or_else(|state| { state.match_string("||") })
                        .or_else(|state| { state.match_string("=") })
                        .or_else(|state| { state.match_string("<") })
                        .or_else(|state| { state.match_string(">") })
                        .or_else(|state| { state.match_string("!") })
                        .or_else(|state| { state.match_string("+") })
                        .or_else(|state| { state.match_string("-") })
                        .or_else(|state| { state.match_string("*") })
                        .or_else(|state| { state.match_string("/") })
                        .or_else(|state| { state.match_string("%") })
                        .or_else(|state| { state.match_string("^") })
                        .or_else(|state| { state.match_string("&") })
                        .or_else(|state| { state.match_string("|") })
                        .or_else(|state| { state.match_string(".") })
                        .or_else(|state| { state.match_string("?") })
                        .or_else(|state| { state.match_string("@") })
                        .or_else(|state| { state.match_string("#") })
                        .or_else(|state| { state.match_string("$") })
                        .or_else(|state| { state.match_string("~") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#name(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#name,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .optional(|state| { state.match_string("r#") })
                                                        .and_then(|state| {
                                                            self::r#XID_START(state)
                                                                .or_else(|state| { state.match_string("_") })
                                                        })
                                                        .and_then(|state| {
                                                            state.repeat(|state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#lifetime(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#lifetime,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("'")
                                                        .and_then(|state| {
                                                            self::r#XID_START(state)
                                                                .or_else(|state| { state.match_string("_") })
                                                        })
                                                        .and_then(|state| {
                                                            state.repeat(|state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                        .and_then(|state| {
                                                            state.lookahead(false, |state| { state.match_string("'") })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#number(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#number,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    self::r#ASCII_DIGIT(state)
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .match_string("e")
                                                                                .or_else(|state| { state.match_string("E") })
                                                                                .and_then(|state| {
                                                                                    state
                                                                                        .match_string("+")
                                                                                        .or_else(|state| { state.match_string("-") })
                                                                                })
                                                                                .and_then(|state| { self::r#ASCII_DIGIT(state) })
                                                                        })
                                                                        .or_else(|state| { self::r#XID_CONTINUE(state) })
                                                                        .or_else(|state| {
                                                                            state
                                                                                .sequence(|state| {
                                                                                    state
                                                                                        .match_string(".")
                                                                                        .and_then(|state| { self::r#ASCII_DIGIT(state) })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#literal(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#literal,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    self::r#LITERAL(state)
                                                        .and_then(|state| {
                                                            state
                                                                .restore_on_err(|state| self::r#string(state))
                                                                .or_else(|state| {
                                                                    state.restore_on_err(|state| self::r#bang(state))
                                                                })
                                                        })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .optional(|state| { state.match_string(" ") })
                                                                                .and_then(|state| { self::r#LITERAL(state) })
                                                                                .and_then(|state| {
                                                                                    state
                                                                                        .restore_on_err(|state| self::r#string(state))
                                                                                        .or_else(|state| {
                                                                                            state.restore_on_err(|state| self::r#bang(state))
                                                                                        })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#embedded(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#embedded,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    self::r#embedded_string(state)
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .restore_on_err(|state| {
                                                                            state
                                                                                .sequence(|state| {
                                                                                    state
                                                                                        .optional(|state| { state.match_string(" ") })
                                                                                        .and_then(|state| { self::r#embedded_string(state) })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#embedded_string(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            self::r#LITERAL(state)
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state
                                        .restore_on_err(|state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .lookahead(false, |state| { self::r#single_quote(state) })
                                                        .and_then(|state| { super::hidden::skip(state) })
                                                        .and_then(|state| { self::r#string(state) })
                                                })
                                        })
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#bang(state))
                                        })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#single_quote(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            state
                                .match_string("'")
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    state.lookahead(false, |state| { state.match_string("''") })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#rust_literal(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence(|state| {
                            self::r#LITERAL(state)
                                .and_then(|state| { super::hidden::skip(state) })
                                .and_then(|state| {
                                    self::r#char(state)
                                        .or_else(|state| {
                                            state.restore_on_err(|state| self::r#bytes(state))
                                        })
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bang(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::NonAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#bang,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("f")
                                                        .or_else(|state| { state.match_string("h") })
                                                        .and_then(|state| { super::hidden::skip(state) })
                                                        .and_then(|state| { state.match_string("!") })
                                                        .and_then(|state| { super::hidden::skip(state) })
                                                        .and_then(|state| {
                                                            state
                                                                .restore_on_err(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .match_string("(")
                                                                                .and_then(|state| { super::hidden::skip(state) })
                                                                                .and_then(|state| { self::r#string(state) })
                                                                                .and_then(|state| { super::hidden::skip(state) })
                                                                                .and_then(|state| { state.match_string(")") })
                                                                        })
                                                                })
                                                                .or_else(|state| {
                                                                    state
                                                                        .restore_on_err(|state| {
                                                                            state
                                                                                .sequence(|state| {
                                                                                    state
                                                                                        .match_string("[")
                                                                                        .and_then(|state| { super::hidden::skip(state) })
                                                                                        .and_then(|state| { self::r#string(state) })
                                                                                        .and_then(|state| { super::hidden::skip(state) })
                                                                                        .and_then(|state| { state.match_string("]") })
                                                                                })
                                                                        })
                                                                })
                                                                .or_else(|state| {
                                                                    state
                                                                        .restore_on_err(|state| {
                                                                            state
                                                                                .sequence(|state| {
                                                                                    state
                                                                                        .match_string("{")
                                                                                        .and_then(|state| { super::hidden::skip(state) })
                                                                                        .and_then(|state| { self::r#string(state) })
                                                                                        .and_then(|state| { super::hidden::skip(state) })
                                                                                        .and_then(|state| { state.match_string("}") })
                                                                                })
                                                                        })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#string(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#string,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .optional(|state| {
                                                            state
                                                                .match_string("f")
                                                                .or_else(|state| { state.match_string("h") })
                                                        })
                                                        .and_then(|state| {
                                                            self::r#block_of_double(state)
                                                                .or_else(|state| { self::r#block_of_single(state) })
                                                                .or_else(|state| { self::r#double(state) })
                                                                .or_else(|state| { self::r#single(state) })
                                                        })
                                                })
                                                .or_else(|state| {
                                                    state
                                                        .restore_on_err(|state| {
                                                            state
                                                                .sequence(|state| {
                                                                    state
                                                                        .match_string("rf")
                                                                        .or_else(|state| { state.match_string("fr") })
                                                                        .or_else(|state| { state.match_string("rh") })
                                                                        .or_else(|state| { state.match_string("hr") })
                                                                        .or_else(|state| { state.match_string("r") })
                                                                        .and_then(|state| { self::r#raw(state) })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#raw(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#raw,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("\"\"\"")
                                                        .and_then(|state| {
                                                            let strings = ["\"\"\""];
                                                            state.skip_until(&strings)
                                                        })
                                                        .and_then(|state| { state.match_string("\"\"\"") })
                                                })
                                                .or_else(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .match_string("'''")
                                                                .and_then(|state| {
                                                                    let strings = ["'''"];
                                                                    state.skip_until(&strings)
                                                                })
                                                                .and_then(|state| { state.match_string("'''") })
                                                        })
                                                })
                                                .or_else(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .match_string("\"")
                                                                .and_then(|state| {
                                                                    let strings = ["\""];
                                                                    state.skip_until(&strings)
                                                                })
                                                                .and_then(|state| { state.match_string("\"") })
                                                        })
                                                })
                                                .or_else(|state| {
                                                    state
                                                        .sequence(|state| {
                                                            state
                                                                .match_string("'")
                                                                .and_then(|state| {
                                                                    let strings = ["'", "\n"];
                                                                    state.skip_until(&strings)
                                                                })
                                                                .and_then(|state| { state.match_string("'") })
                                                        })
                                                })
                                                .or_else(|state| {
                                                    state
                                                        .restore_on_err(|state| {
                                                            state
                                                                .sequence(|state| {
                                                                    state
                                                                        .stack_push(|state| {
                                                                            state
                                                                                .sequence(|state| {
                                                                                    state
                                                                                        .match_string("#")
                                                                                        .and_then(|state| {
                                                                                            state.repeat(|state| { state.match_string("#") })
                                                                                        })
                                                                                })
                                                                        })
                                                                        .and_then(|state| { state.match_string("\"") })
                                                                        .and_then(|state| {
                                                                            let strings = ["\""];
                                                                            state.skip_until(&strings)
                                                                        })
                                                                        .and_then(|state| {
                                                                            state
                                                                                .repeat(|state| {
                                                                                    state
                                                                                        .sequence(|state| {
                                                                                            state
                                                                                                .lookahead(
                                                                                                    false,
                                                                                                    |state| {
                                                                                                        state
                                                                                                            .sequence(|state| {
                                                                                                                state
                                                                                                                    .match_string("\"")
                                                                                                                    .and_then(|state| { self::r#PEEK(state) })
                                                                                                            })
                                                                                                    },
                                                                                                )
                                                                                                .and_then(|state| { state.match_string("\"") })
                                                                                                .and_then(|state| {
                                                                                                    let strings = ["\""];
                                                                                                    state.skip_until(&strings)
                                                                                                })
                                                                                        })
                                                                                })
                                                                        })
                                                                        .and_then(|state| { state.match_string("\"") })
                                                                        .and_then(|state| { self::r#POP(state) })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#block_of_double(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#block_of_double,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("\"\"\"")
                                                        .and_then(|state| { self::r#block_of_double_text(state) })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .match_string("\\")
                                                                                .and_then(|state| { self::r#ANY(state) })
                                                                                .and_then(|state| { self::r#block_of_double_text(state) })
                                                                        })
                                                                })
                                                        })
                                                        .and_then(|state| { state.match_string("\"\"\"") })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#block_of_single(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#block_of_single,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("'''")
                                                        .and_then(|state| { self::r#block_of_single_text(state) })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .match_string("\\")
                                                                                .and_then(|state| { self::r#ANY(state) })
                                                                                .and_then(|state| { self::r#block_of_single_text(state) })
                                                                        })
                                                                })
                                                        })
                                                        .and_then(|state| { state.match_string("'''") })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#double(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#double,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("\"")
                                                        .and_then(|state| { self::r#double_text(state) })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .match_string("\\")
                                                                                .and_then(|state| { self::r#ANY(state) })
                                                                                .and_then(|state| { self::r#double_text(state) })
                                                                        })
                                                                })
                                                        })
                                                        .and_then(|state| { state.match_string("\"") })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#single(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#single,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("'")
                                                        .and_then(|state| { self::r#single_text(state) })
                                                        .and_then(|state| {
                                                            state
                                                                .repeat(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .match_string("\\")
                                                                                .and_then(|state| {
                                                                                    state.lookahead(false, |state| { state.match_string("\n") })
                                                                                })
                                                                                .and_then(|state| { self::r#ANY(state) })
                                                                                .and_then(|state| { self::r#single_text(state) })
                                                                        })
                                                                })
                                                        })
                                                        .and_then(|state| { state.match_string("'") })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#block_of_double_text(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#block_of_double_text,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["\"\"\"", "\\"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#block_of_single_text(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#block_of_single_text,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["'''", "\\"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#double_text(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#double_text,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["\"", "\\"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#single_text(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#single_text,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["'", "\\", "\n"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bytes(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#bytes,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("b")
                                                        .or_else(|state| { state.match_string("c") })
                                                        .and_then(|state| { self::r#double(state) })
                                                })
                                                .or_else(|state| {
                                                    state
                                                        .restore_on_err(|state| {
                                                            state
                                                                .sequence(|state| {
                                                                    state
                                                                        .match_string("br")
                                                                        .or_else(|state| { state.match_string("cr") })
                                                                        .and_then(|state| { self::r#raw(state) })
                                                                })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#char(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#char,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .optional(|state| { state.match_string("b") })
                                                        .and_then(|state| { state.match_string("'") })
                                                        .and_then(|state| {
                                                            state
                                                                .sequence(|state| {
                                                                    state
                                                                        .match_string("\\")
                                                                        .and_then(|state| { self::r#ANY(state) })
                                                                        .and_then(|state| {
                                                                            let strings = ["'", "\n"];
                                                                            state.skip_until(&strings)
                                                                        })
                                                                })
                                                                .or_else(|state| {
                                                                    state
                                                                        .sequence(|state| {
                                                                            state
                                                                                .lookahead(
                                                                                    false,
                                                                                    |state| {
                                                                                        state
                                                                                            .match_string("'")
                                                                                            .or_else(|state| { state.match_string("\\") })
                                                                                            .or_else(|state| { state.match_string("\n") })
                                                                                    },
                                                                                )
                                                                                .and_then(|state| { self::r#ANY(state) })
                                                                        })
                                                                })
                                                        })
                                                        .and_then(|state| { state.match_string("'") })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#literal_alone(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#literal_alone,
                            |state| {
                                state
                                    .sequence(|state| {
                                        self::r#SOI(state)
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#literal(state) })
                                            .and_then(|state| { super::hidden::skip(state) })
                                            .and_then(|state| { self::r#EOI(state) })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#expression_alone(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule(
                                        Rule::r#expression_alone,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    self::r#SOI(state)
                                                        .and_then(|state| { self::r#inside(state) })
                                                        .and_then(|state| { self::r#EOI(state) })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#FROM(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#FROM,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("from")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#IMPORT(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#IMPORT,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("import")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#AS(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#AS,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("as")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#PUB(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#PUB,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("pub")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#UNSAFE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#UNSAFE,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("unsafe")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#IMPL(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#IMPL,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("impl")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#TRAIT(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#TRAIT,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("trait")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#TEMPLATE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#TEMPLATE,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("template")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#WHERE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#WHERE,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("where")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#MUT(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#MUT,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("mut")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#SELF(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#SELF,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("self")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#MOVE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#MOVE,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("move")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#IF(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#IF,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("if")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#ELIF(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#ELIF,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("elif")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#ELSE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#ELSE,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("else")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#FOR(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#FOR,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("for")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#IN(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#IN,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("in")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#EMPTY(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#EMPTY,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("empty")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#WHILE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#WHILE,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("while")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#LOOP(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#LOOP,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("loop")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#MATCH(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#MATCH,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("match")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#CASE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#CASE,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("case")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#WITH(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#WITH,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("with")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#LET(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#LET,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("let")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#PASS(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#PASS,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("pass")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#RETURN(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#RETURN,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("return")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#BREAK(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#BREAK,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("break")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#CONTINUE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#CONTINUE,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("continue")
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#OTHER_STATEMENT(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule(
                            Rule::r#OTHER_STATEMENT,
                            |state| {
                                state
                                    .atomic(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence(|state| {
                                                    state
                                                        .match_string("let")
                                                        .or_else(|state| { state.match_string("if") })
                                                        .or_else(|state| { state.match_string("for") })
                                                        .or_else(|state| { state.match_string("while") })
                                                        .or_else(|state| { state.match_string("loop") })
                                                        .or_else(|state| { state.match_string("match") })
                                                        .or_else(|state| { state.match_string("else") })
                                                        .or_else(|state| { state.match_string("break") })
                                                        .or_else(|state| { state.match_string("continue") })
                                                        .and_then(|state| {
                                                            state
                                                                .lookahead(false, |state| { self::r#XID_CONTINUE(state) })
                                                        })
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ANY(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.skip(1)
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn EOI(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.rule(Rule::EOI, |state| state.end_of_input())
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn SOI(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.start_of_input()
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn PEEK(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.stack_peek()
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn POP(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.stack_pop()
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ASCII_DIGIT(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_range('0'..'9')
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                fn XID_CONTINUE(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_char_by(::pest::unicode::XID_CONTINUE)
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                fn XID_START(
                    state: ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::std::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_char_by(::pest::unicode::XID_START)
                }
            }
            pub use self::visible::*;
        }
        ::pest::state(
            input,
            |state| {
                match rule {
                    Rule::r#INDENT => rules::r#INDENT(state),
                    Rule::r#DEDENT => rules::r#DEDENT(state),
                    Rule::r#NEWLINE => rules::r#NEWLINE(state),
                    Rule::r#ITEM => rules::r#ITEM(state),
                    Rule::r#REPORTED => rules::r#REPORTED(state),
                    Rule::r#LITERAL => rules::r#LITERAL(state),
                    Rule::r#WHITESPACE => rules::r#WHITESPACE(state),
                    Rule::r#mark => rules::r#mark(state),
                    Rule::r#bracket => rules::r#bracket(state),
                    Rule::r#module => rules::r#module(state),
                    Rule::r#entry => rules::r#entry(state),
                    Rule::r#member => rules::r#member(state),
                    Rule::r#decoration => rules::r#decoration(state),
                    Rule::r#inner_doc => rules::r#inner_doc(state),
                    Rule::r#outer_doc => rules::r#outer_doc(state),
                    Rule::r#doc => rules::r#doc(state),
                    Rule::r#attribute => rules::r#attribute(state),
                    Rule::r#import => rules::r#import(state),
                    Rule::r#imported_names => rules::r#imported_names(state),
                    Rule::r#imported_name => rules::r#imported_name(state),
                    Rule::r#path => rules::r#path(state),
                    Rule::r#visibility => rules::r#visibility(state),
                    Rule::r#methods => rules::r#methods(state),
                    Rule::r#methods_head => rules::r#methods_head(state),
                    Rule::r#item => rules::r#item(state),
                    Rule::r#rust => rules::r#rust(state),
                    Rule::r#template => rules::r#template(state),
                    Rule::r#asynchrony => rules::r#asynchrony(state),
                    Rule::r#head => rules::r#head(state),
                    Rule::r#generics => rules::r#generics(state),
                    Rule::r#kind => rules::r#kind(state),
                    Rule::r#late_kind => rules::r#late_kind(state),
                    Rule::r#kind_name => rules::r#kind_name(state),
                    Rule::r#result => rules::r#result(state),
                    Rule::r#where_clause => rules::r#where_clause(state),
                    Rule::r#bounds => rules::r#bounds(state),
                    Rule::r#bound => rules::r#bound(state),
                    Rule::r#parameters => rules::r#parameters(state),
                    Rule::r#parameter_slot => rules::r#parameter_slot(state),
                    Rule::r#parameter => rules::r#parameter(state),
                    Rule::r#receiver => rules::r#receiver(state),
                    Rule::r#mistaken_parameter => rules::r#mistaken_parameter(state),
                    Rule::r#missing_parameter => rules::r#missing_parameter(state),
                    Rule::r#block => rules::r#block(state),
                    Rule::r#line => rules::r#line(state),
                    Rule::r#head_word => rules::r#head_word(state),
                    Rule::r#other_start => rules::r#other_start(state),
                    Rule::r#decorated => rules::r#decorated(state),
                    Rule::r#if => rules::r#if(state),
                    Rule::r#elif => rules::r#elif(state),
                    Rule::r#else => rules::r#else(state),
                    Rule::r#for => rules::r#for(state),
                    Rule::r#empty => rules::r#empty(state),
                    Rule::r#while => rules::r#while(state),
                    Rule::r#loop => rules::r#loop(state),
                    Rule::r#label => rules::r#label(state),
                    Rule::r#match => rules::r#match(state),
                    Rule::r#case => rules::r#case(state),
                    Rule::r#stray_line => rules::r#stray_line(state),
                    Rule::r#with => rules::r#with(state),
                    Rule::r#capture => rules::r#capture(state),
                    Rule::r#let_else => rules::r#let_else(state),
                    Rule::r#simple_line => rules::r#simple_line(state),
                    Rule::r#simple => rules::r#simple(state),
                    Rule::r#simple_word => rules::r#simple_word(state),
                    Rule::r#pass => rules::r#pass(state),
                    Rule::r#return => rules::r#return(state),
                    Rule::r#break => rules::r#break(state),
                    Rule::r#continue => rules::r#continue(state),
                    Rule::r#let => rules::r#let(state),
                    Rule::r#markup => rules::r#markup(state),
                    Rule::r#append => rules::r#append(state),
                    Rule::r#format => rules::r#format(state),
                    Rule::r#end => rules::r#end(state),
                    Rule::r#reported => rules::r#reported(state),
                    Rule::r#mistake => rules::r#mistake(state),
                    Rule::r#mistaken_text => rules::r#mistaken_text(state),
                    Rule::r#mistaken_rest => rules::r#mistaken_rest(state),
                    Rule::r#mistaken_block => rules::r#mistaken_block(state),
                    Rule::r#expression => rules::r#expression(state),
                    Rule::r#subject => rules::r#subject(state),
                    Rule::r#value => rules::r#value(state),
                    Rule::r#default => rules::r#default(state),
                    Rule::r#type => rules::r#type(state),
                    Rule::r#pattern => rules::r#pattern(state),
                    Rule::r#plain => rules::r#plain(state),
                    Rule::r#default_plain => rules::r#default_plain(state),
                    Rule::r#value_plain => rules::r#value_plain(state),
                    Rule::r#inside_plain => rules::r#inside_plain(state),
                    Rule::r#delimited => rules::r#delimited(state),
                    Rule::r#group => rules::r#group(state),
                    Rule::r#inside => rules::r#inside(state),
                    Rule::r#colon_of_path => rules::r#colon_of_path(state),
                    Rule::r#colon_of_label => rules::r#colon_of_label(state),
                    Rule::r#other_else => rules::r#other_else(state),
                    Rule::r#turbofish => rules::r#turbofish(state),
                    Rule::r#closure_assignment => rules::r#closure_assignment(state),
                    Rule::r#closure => rules::r#closure(state),
                    Rule::r#closure_parameters => rules::r#closure_parameters(state),
                    Rule::r#operand => rules::r#operand(state),
                    Rule::r#small_token => rules::r#small_token(state),
                    Rule::r#type_token => rules::r#type_token(state),
                    Rule::r#balanced => rules::r#balanced(state),
                    Rule::r#path_separator => rules::r#path_separator(state),
                    Rule::r#angle => rules::r#angle(state),
                    Rule::r#angle_inside => rules::r#angle_inside(state),
                    Rule::r#type_symbol => rules::r#type_symbol(state),
                    Rule::r#symbol => rules::r#symbol(state),
                    Rule::r#name => rules::r#name(state),
                    Rule::r#lifetime => rules::r#lifetime(state),
                    Rule::r#number => rules::r#number(state),
                    Rule::r#literal => rules::r#literal(state),
                    Rule::r#embedded => rules::r#embedded(state),
                    Rule::r#embedded_string => rules::r#embedded_string(state),
                    Rule::r#single_quote => rules::r#single_quote(state),
                    Rule::r#rust_literal => rules::r#rust_literal(state),
                    Rule::r#bang => rules::r#bang(state),
                    Rule::r#string => rules::r#string(state),
                    Rule::r#raw => rules::r#raw(state),
                    Rule::r#block_of_double => rules::r#block_of_double(state),
                    Rule::r#block_of_single => rules::r#block_of_single(state),
                    Rule::r#double => rules::r#double(state),
                    Rule::r#single => rules::r#single(state),
                    Rule::r#block_of_double_text => rules::r#block_of_double_text(state),
                    Rule::r#block_of_single_text => rules::r#block_of_single_text(state),
                    Rule::r#double_text => rules::r#double_text(state),
                    Rule::r#single_text => rules::r#single_text(state),
                    Rule::r#bytes => rules::r#bytes(state),
                    Rule::r#char => rules::r#char(state),
                    Rule::r#literal_alone => rules::r#literal_alone(state),
                    Rule::r#expression_alone => rules::r#expression_alone(state),
                    Rule::r#FROM => rules::r#FROM(state),
                    Rule::r#IMPORT => rules::r#IMPORT(state),
                    Rule::r#AS => rules::r#AS(state),
                    Rule::r#PUB => rules::r#PUB(state),
                    Rule::r#UNSAFE => rules::r#UNSAFE(state),
                    Rule::r#IMPL => rules::r#IMPL(state),
                    Rule::r#TRAIT => rules::r#TRAIT(state),
                    Rule::r#TEMPLATE => rules::r#TEMPLATE(state),
                    Rule::r#WHERE => rules::r#WHERE(state),
                    Rule::r#MUT => rules::r#MUT(state),
                    Rule::r#SELF => rules::r#SELF(state),
                    Rule::r#MOVE => rules::r#MOVE(state),
                    Rule::r#IF => rules::r#IF(state),
                    Rule::r#ELIF => rules::r#ELIF(state),
                    Rule::r#ELSE => rules::r#ELSE(state),
                    Rule::r#FOR => rules::r#FOR(state),
                    Rule::r#IN => rules::r#IN(state),
                    Rule::r#EMPTY => rules::r#EMPTY(state),
                    Rule::r#WHILE => rules::r#WHILE(state),
                    Rule::r#LOOP => rules::r#LOOP(state),
                    Rule::r#MATCH => rules::r#MATCH(state),
                    Rule::r#CASE => rules::r#CASE(state),
                    Rule::r#WITH => rules::r#WITH(state),
                    Rule::r#LET => rules::r#LET(state),
                    Rule::r#PASS => rules::r#PASS(state),
                    Rule::r#RETURN => rules::r#RETURN(state),
                    Rule::r#BREAK => rules::r#BREAK(state),
                    Rule::r#CONTINUE => rules::r#CONTINUE(state),
                    Rule::r#OTHER_STATEMENT => rules::r#OTHER_STATEMENT(state),
                    Rule::EOI => rules::EOI(state),
                }
            },
        )
    }
}
