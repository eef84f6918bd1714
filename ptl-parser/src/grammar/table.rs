//! The rules of `ptl.pest`. They are not edited by hand: `PTL_BLESS=1 cargo test --package ptl-tests-grammar` writes them
//! anew.

use super::definition::{Definition, Expression, Mode};
use Expression::{
    Ahead, Any, Character, Choice, End, NotAhead, Optional, Peek, Pop, Push, Reference,
    Repeat, Restore, Sequence, Start, Text, Until,
};
use Mode::{Atomic, CompoundAtomic, NonAtomic, Normal, Silent};
/// A rule of the grammar.
#[allow(non_camel_case_types, clippy::upper_case_acronyms)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Rule {
    EOI,
    INDENT,
    DEDENT,
    NEWLINE,
    ITEM,
    REPORTED,
    LITERAL,
    WHITESPACE,
    mark,
    bracket,
    module,
    entry,
    member,
    decoration,
    inner_doc,
    outer_doc,
    doc,
    attribute,
    import,
    imported_names,
    imported_name,
    path,
    visibility,
    methods,
    methods_head,
    item,
    rust,
    template,
    asynchrony,
    head,
    generics,
    kind,
    late_kind,
    kind_name,
    result,
    where_clause,
    bounds,
    bound,
    parameters,
    parameter_slot,
    parameter,
    receiver,
    mistaken_parameter,
    missing_parameter,
    block,
    line,
    head_word,
    other_start,
    decorated,
    r#if,
    elif,
    r#else,
    r#for,
    empty,
    r#while,
    r#loop,
    label,
    r#match,
    case,
    stray_line,
    with,
    capture,
    let_else,
    simple_line,
    simple,
    simple_word,
    pass,
    r#return,
    r#break,
    r#continue,
    r#let,
    markup,
    append,
    format,
    end,
    reported,
    mistake,
    mistaken_text,
    mistaken_rest,
    mistaken_block,
    expression,
    subject,
    value,
    default,
    r#type,
    pattern,
    plain,
    default_plain,
    value_plain,
    inside_plain,
    delimited,
    group,
    inside,
    colon_of_path,
    colon_of_label,
    other_else,
    turbofish,
    closure_assignment,
    closure,
    closure_parameters,
    operand,
    small_token,
    type_token,
    balanced,
    path_separator,
    angle,
    angle_inside,
    type_symbol,
    symbol,
    name,
    lifetime,
    number,
    literal,
    embedded,
    embedded_string,
    single_quote,
    rust_literal,
    bang,
    string,
    raw,
    block_of_double,
    block_of_single,
    double,
    single,
    block_of_double_text,
    block_of_single_text,
    double_text,
    single_text,
    bytes,
    char,
    literal_alone,
    expression_alone,
    FROM,
    IMPORT,
    AS,
    PUB,
    UNSAFE,
    IMPL,
    TRAIT,
    TEMPLATE,
    WHERE,
    MUT,
    SELF,
    MOVE,
    IF,
    ELIF,
    ELSE,
    FOR,
    IN,
    EMPTY,
    WHILE,
    LOOP,
    MATCH,
    CASE,
    WITH,
    LET,
    PASS,
    RETURN,
    BREAK,
    CONTINUE,
    OTHER_STATEMENT,
}
impl Rule {
    #[allow(clippy::match_same_arms, clippy::too_many_lines)]
    pub(super) fn definition(self) -> &'static Definition {
        match self {
            Self::EOI => &Definition(Normal, End),
            Self::INDENT => &Definition(Silent, Text("\u{1}")),
            Self::DEDENT => &Definition(Silent, Text("\u{2}")),
            Self::NEWLINE => &Definition(Silent, Text("\u{3}")),
            Self::ITEM => &Definition(Silent, Text("\u{4}")),
            Self::REPORTED => &Definition(Silent, Text("\u{5}")),
            Self::LITERAL => &Definition(Silent, Text("\u{6}")),
            Self::WHITESPACE => &Definition(Silent, Text(" ")),
            Self::mark => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Reference(Rule::LITERAL),
                            Reference(Rule::NEWLINE),
                            Reference(Rule::INDENT),
                            Reference(Rule::DEDENT),
                        ],
                    ),
                )
            }
            Self::bracket => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Text("("),
                            Text(")"),
                            Text("["),
                            Text("]"),
                            Text("{"),
                            Text("}"),
                        ],
                    ),
                )
            }
            Self::module => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Start,
                            Repeat(&Reference(Rule::inner_doc)),
                            Repeat(&Restore(&Reference(Rule::entry))),
                            Reference(Rule::EOI),
                        ],
                    ),
                )
            }
            Self::entry => {
                &Definition(
                    Normal,
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Repeat(&Restore(&Reference(Rule::decoration))),
                                    Choice(
                                        &[
                                            Restore(&Reference(Rule::import)),
                                            Restore(&Reference(Rule::template)),
                                            Restore(&Reference(Rule::methods)),
                                            Reference(Rule::item),
                                        ],
                                    ),
                                ],
                            ),
                            Restore(
                                &Sequence(
                                    &[
                                        Reference(Rule::decoration),
                                        Repeat(&Restore(&Reference(Rule::decoration))),
                                    ],
                                ),
                            ),
                            Restore(&Reference(Rule::reported)),
                            Restore(&Reference(Rule::mistake)),
                        ],
                    ),
                )
            }
            Self::member => {
                &Definition(
                    Normal,
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Repeat(&Restore(&Reference(Rule::decoration))),
                                    Choice(
                                        &[
                                            Restore(&Reference(Rule::template)),
                                            Reference(Rule::item),
                                        ],
                                    ),
                                ],
                            ),
                            Restore(
                                &Sequence(
                                    &[
                                        Reference(Rule::decoration),
                                        Repeat(&Restore(&Reference(Rule::decoration))),
                                    ],
                                ),
                            ),
                            Restore(&Reference(Rule::reported)),
                            Restore(&Reference(Rule::mistake)),
                        ],
                    ),
                )
            }
            Self::decoration => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Reference(Rule::outer_doc),
                            Reference(Rule::inner_doc),
                            Restore(&Reference(Rule::attribute)),
                        ],
                    ),
                )
            }
            Self::inner_doc => {
                &Definition(
                    CompoundAtomic,
                    Sequence(&[Text("//!"), Reference(Rule::doc), Text("\n")]),
                )
            }
            Self::outer_doc => {
                &Definition(
                    CompoundAtomic,
                    Sequence(&[Text("///"), Reference(Rule::doc), Text("\n")]),
                )
            }
            Self::doc => &Definition(Atomic, Until(&["\n"])),
            Self::attribute => {
                &Definition(
                    Normal,
                    Sequence(
                        &[Text("#"), Optional(&Text("!")), Reference(Rule::balanced)],
                    ),
                )
            }
            Self::import => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Optional(&Restore(&Reference(Rule::visibility))),
                            Reference(Rule::FROM),
                            Reference(Rule::path),
                            Reference(Rule::IMPORT),
                            Choice(
                                &[
                                    Reference(Rule::imported_names),
                                    Sequence(
                                        &[Text("("), Reference(Rule::imported_names), Text(")")],
                                    ),
                                ],
                            ),
                            Optional(&Text(";")),
                            Reference(Rule::NEWLINE),
                        ],
                    ),
                )
            }
            Self::imported_names => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Reference(Rule::imported_name),
                            Repeat(
                                &Sequence(&[Text(","), Reference(Rule::imported_name)]),
                            ),
                            Optional(&Text(",")),
                        ],
                    ),
                )
            }
            Self::imported_name => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::name),
                            Optional(
                                &Sequence(&[Reference(Rule::AS), Reference(Rule::name)]),
                            ),
                        ],
                    ),
                )
            }
            Self::path => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Optional(&Text("::")),
                            Reference(Rule::name),
                            Repeat(&Sequence(&[Text("::"), Reference(Rule::name)])),
                        ],
                    ),
                )
            }
            Self::visibility => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::PUB),
                            Optional(
                                &Restore(
                                    &Sequence(&[Ahead(&Text("(")), Reference(Rule::balanced)]),
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::methods => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::methods_head),
                            Text(":"),
                            Reference(Rule::INDENT),
                            Repeat(&Restore(&Reference(Rule::member))),
                            Reference(Rule::DEDENT),
                        ],
                    ),
                )
            }
            Self::methods_head => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Optional(&Restore(&Reference(Rule::visibility))),
                            Optional(&Reference(Rule::UNSAFE)),
                            Choice(&[Reference(Rule::IMPL), Reference(Rule::TRAIT)]),
                            Sequence(
                                &[
                                    NotAhead(&Sequence(&[Text(":"), Reference(Rule::INDENT)])),
                                    Choice(
                                        &[
                                            Restore(&Reference(Rule::small_token)),
                                            Text(","),
                                            Text(":"),
                                        ],
                                    ),
                                ],
                            ),
                            Repeat(
                                &Sequence(
                                    &[
                                        NotAhead(&Sequence(&[Text(":"), Reference(Rule::INDENT)])),
                                        Choice(
                                            &[
                                                Restore(&Reference(Rule::small_token)),
                                                Text(","),
                                                Text(":"),
                                            ],
                                        ),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::item => {
                &Definition(
                    CompoundAtomic,
                    Sequence(
                        &[
                            Reference(Rule::ITEM),
                            Reference(Rule::rust),
                            Reference(Rule::NEWLINE),
                        ],
                    ),
                )
            }
            Self::rust => &Definition(Atomic, Until(&["\u{3}"])),
            Self::template => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Optional(&Restore(&Reference(Rule::visibility))),
                            Optional(&Reference(Rule::asynchrony)),
                            Reference(Rule::head),
                            Choice(
                                &[
                                    Restore(&Sequence(&[Text(":"), Reference(Rule::block)])),
                                    Sequence(&[Optional(&Text(";")), Reference(Rule::NEWLINE)]),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::asynchrony => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("async"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::head => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::TEMPLATE),
                            Reference(Rule::name),
                            Optional(&Restore(&Reference(Rule::generics))),
                            Optional(&Reference(Rule::kind)),
                            Optional(&Restore(&Reference(Rule::parameters))),
                            Optional(&Reference(Rule::late_kind)),
                            Optional(&Restore(&Reference(Rule::result))),
                            Optional(&Restore(&Reference(Rule::where_clause))),
                        ],
                    ),
                )
            }
            Self::generics => &Definition(Normal, Reference(Rule::angle)),
            Self::kind => {
                &Definition(
                    Normal,
                    Sequence(&[Text("["), Reference(Rule::kind_name), Text("]")]),
                )
            }
            Self::late_kind => {
                &Definition(
                    Normal,
                    Sequence(&[Text("["), Reference(Rule::kind_name), Text("]")]),
                )
            }
            Self::kind_name => &Definition(Atomic, Until(&["]"])),
            Self::result => {
                &Definition(Normal, Sequence(&[Text("->"), Reference(Rule::r#type)]))
            }
            Self::where_clause => {
                &Definition(
                    Normal,
                    Sequence(&[Reference(Rule::WHERE), Reference(Rule::bounds)]),
                )
            }
            Self::bounds => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::bound),
                            Repeat(
                                &Restore(&Sequence(&[Text(","), Reference(Rule::bound)])),
                            ),
                            Optional(&Text(",")),
                        ],
                    ),
                )
            }
            Self::bound => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Sequence(
                                &[
                                    Reference(Rule::type_token),
                                    Repeat(&Restore(&Reference(Rule::type_token))),
                                ],
                            ),
                            Text(":"),
                            Repeat(&Restore(&Reference(Rule::type_token))),
                        ],
                    ),
                )
            }
            Self::parameters => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Text("("),
                            Repeat(
                                &Restore(
                                    &Sequence(&[Reference(Rule::parameter_slot), Text(",")]),
                                ),
                            ),
                            Optional(&Restore(&Reference(Rule::parameter_slot))),
                            Text(")"),
                        ],
                    ),
                )
            }
            Self::parameter_slot => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Restore(&Reference(Rule::parameter)),
                            Restore(&Reference(Rule::mistaken_parameter)),
                            Reference(Rule::missing_parameter),
                        ],
                    ),
                )
            }
            Self::parameter => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Repeat(&Restore(&Reference(Rule::attribute))),
                            Choice(
                                &[
                                    Restore(&Reference(Rule::receiver)),
                                    Restore(
                                        &Sequence(
                                            &[
                                                Reference(Rule::pattern),
                                                Text(":"),
                                                Reference(Rule::r#type),
                                                Optional(
                                                    &Restore(&Sequence(&[Text("="), Reference(Rule::default)])),
                                                ),
                                            ],
                                        ),
                                    ),
                                ],
                            ),
                            Ahead(&Choice(&[Text(","), Text(")")])),
                        ],
                    ),
                )
            }
            Self::receiver => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Optional(
                                &Sequence(
                                    &[Text("&"), Optional(&Reference(Rule::lifetime))],
                                ),
                            ),
                            Optional(&Reference(Rule::MUT)),
                            Reference(Rule::SELF),
                            Optional(
                                &Restore(&Sequence(&[Text(":"), Reference(Rule::r#type)])),
                            ),
                        ],
                    ),
                )
            }
            Self::mistaken_parameter => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Choice(
                                &[
                                    Restore(&Reference(Rule::small_token)),
                                    Text(":"),
                                    Text(";"),
                                ],
                            ),
                            Repeat(
                                &Choice(
                                    &[
                                        Restore(&Reference(Rule::small_token)),
                                        Text(":"),
                                        Text(";"),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::missing_parameter => &Definition(Normal, Ahead(&Text(","))),
            Self::block => {
                &Definition(
                    Normal,
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Reference(Rule::INDENT),
                                    Repeat(&Restore(&Reference(Rule::line))),
                                    Reference(Rule::DEDENT),
                                ],
                            ),
                            Restore(&Reference(Rule::simple_line)),
                            Restore(&Reference(Rule::mistake)),
                        ],
                    ),
                )
            }
            Self::line => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Ahead(&Reference(Rule::head_word)),
                                    Choice(
                                        &[
                                            Restore(&Reference(Rule::r#if)),
                                            Restore(&Reference(Rule::r#for)),
                                            Restore(&Reference(Rule::r#while)),
                                            Restore(&Reference(Rule::r#loop)),
                                            Restore(&Reference(Rule::r#match)),
                                            Restore(&Reference(Rule::with)),
                                            Restore(&Reference(Rule::capture)),
                                            Restore(&Reference(Rule::template)),
                                        ],
                                    ),
                                ],
                            ),
                            Restore(
                                &Sequence(
                                    &[
                                        NotAhead(&Reference(Rule::other_start)),
                                        Reference(Rule::simple_line),
                                    ],
                                ),
                            ),
                            Restore(&Reference(Rule::let_else)),
                            Reference(Rule::item),
                            Restore(&Reference(Rule::reported)),
                            Restore(&Reference(Rule::decorated)),
                            Restore(&Reference(Rule::mistake)),
                        ],
                    ),
                )
            }
            Self::head_word => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Text("if"),
                            Text("for"),
                            Text("while"),
                            Text("loop"),
                            Text("match"),
                            Text("with"),
                            Text("let"),
                            Text("template"),
                            Text("async"),
                            Text("pub"),
                            Text("'"),
                        ],
                    ),
                )
            }
            Self::other_start => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Text("#"),
                            Text("///"),
                            Text("//!"),
                            Reference(Rule::ITEM),
                            Reference(Rule::REPORTED),
                        ],
                    ),
                )
            }
            Self::decorated => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Sequence(
                                &[
                                    Reference(Rule::decoration),
                                    Repeat(&Restore(&Reference(Rule::decoration))),
                                ],
                            ),
                            Optional(
                                &Choice(
                                    &[
                                        Restore(&Reference(Rule::template)),
                                        Reference(Rule::item),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::r#if => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::IF),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::block),
                            Repeat(&Restore(&Reference(Rule::elif))),
                            Optional(&Restore(&Reference(Rule::r#else))),
                        ],
                    ),
                )
            }
            Self::elif => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::ELIF),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::block),
                        ],
                    ),
                )
            }
            Self::r#else => {
                &Definition(
                    Normal,
                    Sequence(&[Reference(Rule::ELSE), Text(":"), Reference(Rule::block)]),
                )
            }
            Self::r#for => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Optional(&Reference(Rule::label)),
                            Reference(Rule::FOR),
                            Reference(Rule::pattern),
                            Reference(Rule::IN),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::block),
                            Optional(&Restore(&Reference(Rule::empty))),
                        ],
                    ),
                )
            }
            Self::empty => {
                &Definition(
                    Normal,
                    Sequence(
                        &[Reference(Rule::EMPTY), Text(":"), Reference(Rule::block)],
                    ),
                )
            }
            Self::r#while => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Optional(&Reference(Rule::label)),
                            Reference(Rule::WHILE),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::block),
                        ],
                    ),
                )
            }
            Self::r#loop => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Optional(&Reference(Rule::label)),
                            Reference(Rule::LOOP),
                            Text(":"),
                            Reference(Rule::block),
                        ],
                    ),
                )
            }
            Self::label => {
                &Definition(Normal, Sequence(&[Reference(Rule::lifetime), Text(":")]))
            }
            Self::r#match => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::MATCH),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::INDENT),
                            Repeat(
                                &Choice(
                                    &[
                                        Restore(&Reference(Rule::case)),
                                        Restore(&Reference(Rule::stray_line)),
                                    ],
                                ),
                            ),
                            Reference(Rule::DEDENT),
                        ],
                    ),
                )
            }
            Self::case => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::CASE),
                            Reference(Rule::pattern),
                            Optional(
                                &Restore(
                                    &Sequence(&[Reference(Rule::IF), Reference(Rule::subject)]),
                                ),
                            ),
                            Text(":"),
                            Reference(Rule::block),
                        ],
                    ),
                )
            }
            Self::stray_line => &Definition(Normal, Reference(Rule::line)),
            Self::with => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::WITH),
                            Ahead(
                                &Choice(
                                    &[
                                        Character(pest::unicode::XID_START),
                                        Text("_"),
                                        Text("<"),
                                        Text("::"),
                                    ],
                                ),
                            ),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::block),
                        ],
                    ),
                )
            }
            Self::capture => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::LET),
                            Reference(Rule::name),
                            Text(":"),
                            Reference(Rule::INDENT),
                            Repeat(&Restore(&Reference(Rule::line))),
                            Reference(Rule::DEDENT),
                        ],
                    ),
                )
            }
            Self::let_else => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::LET),
                            Reference(Rule::pattern),
                            Optional(
                                &Restore(&Sequence(&[Text(":"), Reference(Rule::r#type)])),
                            ),
                            Text("="),
                            Reference(Rule::value),
                            Reference(Rule::r#else),
                        ],
                    ),
                )
            }
            Self::simple_line => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Reference(Rule::simple),
                            Repeat(
                                &Restore(&Sequence(&[Text(";"), Reference(Rule::simple)])),
                            ),
                            Optional(&Text(";")),
                            Reference(Rule::NEWLINE),
                        ],
                    ),
                )
            }
            Self::simple => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Restore(
                                &Sequence(
                                    &[Ahead(&Reference(Rule::LITERAL)), Reference(Rule::markup)],
                                ),
                            ),
                            Sequence(
                                &[
                                    Ahead(&Reference(Rule::simple_word)),
                                    Choice(
                                        &[
                                            Restore(&Reference(Rule::r#let)),
                                            Restore(&Reference(Rule::r#return)),
                                            Reference(Rule::r#break),
                                            Reference(Rule::r#continue),
                                            Reference(Rule::pass),
                                        ],
                                    ),
                                ],
                            ),
                            Restore(&Reference(Rule::append)),
                        ],
                    ),
                )
            }
            Self::simple_word => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Text("let"),
                            Text("return"),
                            Text("break"),
                            Text("continue"),
                            Text("pass"),
                        ],
                    ),
                )
            }
            Self::pass => {
                &Definition(
                    Normal,
                    Sequence(&[Reference(Rule::PASS), Ahead(&Reference(Rule::end))]),
                )
            }
            Self::r#return => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::RETURN),
                            Choice(
                                &[
                                    Ahead(&Reference(Rule::end)),
                                    Restore(
                                        &Sequence(
                                            &[Reference(Rule::expression), Ahead(&Reference(Rule::end))],
                                        ),
                                    ),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::r#break => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::BREAK),
                            Optional(&Reference(Rule::lifetime)),
                            Ahead(&Reference(Rule::end)),
                        ],
                    ),
                )
            }
            Self::r#continue => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::CONTINUE),
                            Optional(&Reference(Rule::lifetime)),
                            Ahead(&Reference(Rule::end)),
                        ],
                    ),
                )
            }
            Self::r#let => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::LET),
                            Reference(Rule::pattern),
                            Optional(
                                &Restore(&Sequence(&[Text(":"), Reference(Rule::r#type)])),
                            ),
                            Optional(
                                &Sequence(
                                    &[
                                        Text("="),
                                        Choice(
                                            &[
                                                Restore(&Reference(Rule::format)),
                                                Restore(&Reference(Rule::value)),
                                            ],
                                        ),
                                    ],
                                ),
                            ),
                            Ahead(&Reference(Rule::end)),
                        ],
                    ),
                )
            }
            Self::markup => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::literal),
                            Optional(
                                &Restore(&Sequence(&[Text("%"), Reference(Rule::operand)])),
                            ),
                            Ahead(&Reference(Rule::end)),
                        ],
                    ),
                )
            }
            Self::append => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            NotAhead(
                                &Choice(
                                    &[Reference(Rule::OTHER_STATEMENT), Reference(Rule::end)],
                                ),
                            ),
                            Choice(
                                &[
                                    Restore(
                                        &Sequence(
                                            &[Reference(Rule::expression), Ahead(&Reference(Rule::end))],
                                        ),
                                    ),
                                    Restore(
                                        &Sequence(
                                            &[
                                                Reference(Rule::closure_assignment),
                                                Ahead(&Reference(Rule::end)),
                                            ],
                                        ),
                                    ),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::format => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::literal),
                            Text("%"),
                            Reference(Rule::operand),
                            Ahead(&Reference(Rule::end)),
                        ],
                    ),
                )
            }
            Self::end => {
                &Definition(Silent, Choice(&[Reference(Rule::NEWLINE), Text(";")]))
            }
            Self::reported => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::REPORTED),
                            Reference(Rule::mistaken_text),
                            Reference(Rule::mistaken_rest),
                        ],
                    ),
                )
            }
            Self::mistake => {
                &Definition(
                    Normal,
                    Choice(
                        &[
                            Restore(
                                &Sequence(
                                    &[
                                        Reference(Rule::mistaken_text),
                                        Reference(Rule::mistaken_rest),
                                    ],
                                ),
                            ),
                            Restore(&Reference(Rule::mistaken_block)),
                            Reference(Rule::NEWLINE),
                        ],
                    ),
                )
            }
            Self::mistaken_text => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Sequence(
                                &[
                                    NotAhead(
                                        &Choice(
                                            &[
                                                Reference(Rule::INDENT),
                                                Reference(Rule::DEDENT),
                                                Reference(Rule::NEWLINE),
                                            ],
                                        ),
                                    ),
                                    Any,
                                ],
                            ),
                            Repeat(
                                &Sequence(
                                    &[
                                        NotAhead(
                                            &Choice(
                                                &[
                                                    Reference(Rule::INDENT),
                                                    Reference(Rule::DEDENT),
                                                    Reference(Rule::NEWLINE),
                                                ],
                                            ),
                                        ),
                                        Any,
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::mistaken_rest => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Reference(Rule::NEWLINE),
                            Restore(
                                &Sequence(
                                    &[
                                        Reference(Rule::mistaken_block),
                                        Repeat(
                                            &Choice(
                                                &[
                                                    Restore(&Reference(Rule::elif)),
                                                    Restore(&Reference(Rule::r#else)),
                                                    Restore(&Reference(Rule::empty)),
                                                ],
                                            ),
                                        ),
                                    ],
                                ),
                            ),
                            Ahead(
                                &Choice(&[Reference(Rule::DEDENT), Reference(Rule::EOI)]),
                            ),
                        ],
                    ),
                )
            }
            Self::mistaken_block => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::INDENT),
                            Repeat(
                                &Choice(
                                    &[
                                        Restore(&Reference(Rule::case)),
                                        Restore(&Reference(Rule::line)),
                                    ],
                                ),
                            ),
                            Reference(Rule::DEDENT),
                        ],
                    ),
                )
            }
            Self::expression => {
                &Definition(
                    CompoundAtomic,
                    Sequence(
                        &[
                            Reference(Rule::plain),
                            Repeat(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[
                                                Restore(&Reference(Rule::delimited)),
                                                Reference(Rule::colon_of_path),
                                                Reference(Rule::colon_of_label),
                                            ],
                                        ),
                                        Reference(Rule::plain),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::subject => {
                &Definition(
                    CompoundAtomic,
                    Sequence(
                        &[
                            NotAhead(&Sequence(&[Text(":"), NotAhead(&Text(":"))])),
                            Reference(Rule::plain),
                            Repeat(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[
                                                Restore(&Reference(Rule::delimited)),
                                                Reference(Rule::colon_of_path),
                                            ],
                                        ),
                                        Reference(Rule::plain),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::value => {
                &Definition(
                    CompoundAtomic,
                    Sequence(
                        &[
                            Optional(&Restore(&Reference(Rule::closure))),
                            Reference(Rule::value_plain),
                            Repeat(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[
                                                Restore(&Reference(Rule::delimited)),
                                                Reference(Rule::colon_of_path),
                                                Reference(Rule::colon_of_label),
                                                Reference(Rule::other_else),
                                            ],
                                        ),
                                        Reference(Rule::value_plain),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::default => {
                &Definition(
                    CompoundAtomic,
                    Sequence(
                        &[
                            NotAhead(&Choice(&[Text(","), Text(")")])),
                            Reference(Rule::default_plain),
                            Repeat(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[
                                                Restore(&Reference(Rule::delimited)),
                                                Restore(&Reference(Rule::turbofish)),
                                                Reference(Rule::colon_of_path),
                                            ],
                                        ),
                                        Reference(Rule::default_plain),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::r#type => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Reference(Rule::type_token),
                            Repeat(&Restore(&Reference(Rule::type_token))),
                        ],
                    ),
                )
            }
            Self::pattern => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Sequence(
                                &[
                                    NotAhead(
                                        &Choice(
                                            &[Reference(Rule::IN), Reference(Rule::IF), Text("=")],
                                        ),
                                    ),
                                    Reference(Rule::small_token),
                                ],
                            ),
                            Repeat(
                                &Restore(
                                    &Sequence(
                                        &[
                                            NotAhead(
                                                &Choice(
                                                    &[Reference(Rule::IN), Reference(Rule::IF), Text("=")],
                                                ),
                                            ),
                                            Reference(Rule::small_token),
                                        ],
                                    ),
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::plain => {
                &Definition(
                    Atomic,
                    Repeat(
                        &Sequence(
                            &[
                                NotAhead(
                                    &Choice(
                                        &[
                                            Reference(Rule::bracket),
                                            Reference(Rule::mark),
                                            Text(":"),
                                            Text(";"),
                                        ],
                                    ),
                                ),
                                Any,
                            ],
                        ),
                    ),
                )
            }
            Self::default_plain => {
                &Definition(
                    Atomic,
                    Repeat(
                        &Sequence(
                            &[
                                NotAhead(
                                    &Choice(
                                        &[
                                            Reference(Rule::bracket),
                                            Reference(Rule::mark),
                                            Text(":"),
                                            Text(","),
                                        ],
                                    ),
                                ),
                                Any,
                            ],
                        ),
                    ),
                )
            }
            Self::value_plain => {
                &Definition(
                    Atomic,
                    Repeat(
                        &Sequence(
                            &[
                                NotAhead(
                                    &Choice(
                                        &[
                                            Reference(Rule::bracket),
                                            Reference(Rule::mark),
                                            Text(":"),
                                            Text(";"),
                                            Text("else"),
                                        ],
                                    ),
                                ),
                                Any,
                            ],
                        ),
                    ),
                )
            }
            Self::inside_plain => {
                &Definition(
                    Atomic,
                    Repeat(
                        &Sequence(
                            &[
                                NotAhead(
                                    &Choice(&[Reference(Rule::bracket), Reference(Rule::mark)]),
                                ),
                                Any,
                            ],
                        ),
                    ),
                )
            }
            Self::delimited => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Restore(&Reference(Rule::group)),
                            Restore(&Reference(Rule::embedded)),
                            Restore(&Reference(Rule::rust_literal)),
                        ],
                    ),
                )
            }
            Self::group => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Restore(
                                &Sequence(&[Text("("), Reference(Rule::inside), Text(")")]),
                            ),
                            Restore(
                                &Sequence(&[Text("["), Reference(Rule::inside), Text("]")]),
                            ),
                            Restore(
                                &Sequence(&[Text("{"), Reference(Rule::inside), Text("}")]),
                            ),
                        ],
                    ),
                )
            }
            Self::inside => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Reference(Rule::inside_plain),
                            Repeat(
                                &Restore(
                                    &Sequence(
                                        &[Reference(Rule::delimited), Reference(Rule::inside_plain)],
                                    ),
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::colon_of_path => &Definition(Silent, Text("::")),
            Self::colon_of_label => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Text(":"),
                            Ahead(
                                &Sequence(
                                    &[
                                        Optional(&Text(" ")),
                                        Choice(
                                            &[Text("loop"), Text("while"), Text("for"), Text("{")],
                                        ),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::other_else => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            NotAhead(
                                &Sequence(&[Text("else"), Optional(&Text(" ")), Text(":")]),
                            ),
                            Text("else"),
                        ],
                    ),
                )
            }
            Self::turbofish => {
                &Definition(Silent, Sequence(&[Text("::"), Reference(Rule::angle)]))
            }
            Self::closure_assignment => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Sequence(
                                &[
                                    Sequence(
                                        &[NotAhead(&Text("=")), Reference(Rule::small_token)],
                                    ),
                                    Repeat(
                                        &Restore(
                                            &Sequence(
                                                &[NotAhead(&Text("=")), Reference(Rule::small_token)],
                                            ),
                                        ),
                                    ),
                                ],
                            ),
                            Text("="),
                            Reference(Rule::value),
                        ],
                    ),
                )
            }
            Self::closure => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Optional(
                                &Sequence(&[Reference(Rule::MOVE), Optional(&Text(" "))]),
                            ),
                            Text("|"),
                            Reference(Rule::closure_parameters),
                            Text("|"),
                            Optional(&Text(" ")),
                        ],
                    ),
                )
            }
            Self::closure_parameters => {
                &Definition(
                    Silent,
                    Repeat(
                        &Choice(
                            &[
                                Sequence(
                                    &[
                                        NotAhead(
                                            &Choice(
                                                &[
                                                    Text("|"),
                                                    Reference(Rule::bracket),
                                                    Reference(Rule::mark),
                                                    Text(";"),
                                                ],
                                            ),
                                        ),
                                        Any,
                                    ],
                                ),
                                Restore(&Reference(Rule::group)),
                            ],
                        ),
                    ),
                )
            }
            Self::operand => {
                &Definition(
                    Normal,
                    Sequence(
                        &[
                            Repeat(
                                &Choice(&[Text("&"), Text("*"), Text("-"), Text("!")]),
                            ),
                            Choice(
                                &[
                                    Restore(&Reference(Rule::embedded)),
                                    Restore(&Reference(Rule::rust_literal)),
                                    Reference(Rule::number),
                                    Restore(&Reference(Rule::balanced)),
                                    Reference(Rule::name),
                                    Reference(Rule::path_separator),
                                ],
                            ),
                            Repeat(
                                &Choice(
                                    &[
                                        Reference(Rule::path_separator),
                                        Sequence(
                                            &[
                                                Text("."),
                                                Choice(&[Reference(Rule::name), Reference(Rule::number)]),
                                            ],
                                        ),
                                        Text("?"),
                                        Restore(&Sequence(&[Text("!"), Reference(Rule::balanced)])),
                                        Restore(&Reference(Rule::balanced)),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::small_token => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Reference(Rule::name),
                            Reference(Rule::path_separator),
                            Restore(&Reference(Rule::balanced)),
                            Reference(Rule::symbol),
                            Reference(Rule::number),
                            Reference(Rule::lifetime),
                            Restore(&Reference(Rule::embedded)),
                            Restore(&Reference(Rule::rust_literal)),
                        ],
                    ),
                )
            }
            Self::type_token => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Sequence(
                                &[NotAhead(&Reference(Rule::WHERE)), Reference(Rule::name)],
                            ),
                            Restore(&Reference(Rule::angle)),
                            Reference(Rule::type_symbol),
                            Text("::"),
                            Restore(&Reference(Rule::balanced)),
                            Reference(Rule::lifetime),
                            Text("->"),
                            Reference(Rule::number),
                            Restore(&Reference(Rule::embedded)),
                            Restore(&Reference(Rule::rust_literal)),
                        ],
                    ),
                )
            }
            Self::balanced => &Definition(CompoundAtomic, Reference(Rule::group)),
            Self::path_separator => {
                &Definition(
                    Silent,
                    Sequence(&[Text("::"), Optional(&Reference(Rule::name))]),
                )
            }
            Self::angle => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Text("<"),
                            Repeat(&Restore(&Reference(Rule::angle_inside))),
                            Text(">"),
                        ],
                    ),
                )
            }
            Self::angle_inside => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Reference(Rule::name),
                            Restore(&Reference(Rule::angle)),
                            Text("->"),
                            Text("=>"),
                            Text(","),
                            Text("::"),
                            Text(":"),
                            Text(" "),
                            Restore(
                                &Sequence(
                                    &[
                                        NotAhead(&Choice(&[Text(">"), Text("<")])),
                                        Reference(Rule::small_token),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::type_symbol => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Text("&"),
                            Text("*"),
                            Text("+"),
                            Text("!"),
                            Text("?"),
                            Text("."),
                            Text("$"),
                            Text("#"),
                        ],
                    ),
                )
            }
            Self::symbol => {
                &Definition(
                    Silent,
                    Choice(
                        &[
                            Text("..="),
                            Text("->"),
                            Text("=>"),
                            Text("=="),
                            Text("<="),
                            Text(">="),
                            Text("!="),
                            Text("&&"),
                            Text("||"),
                            Text("="),
                            Text("<"),
                            Text(">"),
                            Text("!"),
                            Text("+"),
                            Text("-"),
                            Text("*"),
                            Text("/"),
                            Text("%"),
                            Text("^"),
                            Text("&"),
                            Text("|"),
                            Text("."),
                            Text("?"),
                            Text("@"),
                            Text("#"),
                            Text("$"),
                            Text("~"),
                        ],
                    ),
                )
            }
            Self::name => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Optional(&Text("r#")),
                            Choice(&[Character(pest::unicode::XID_START), Text("_")]),
                            Repeat(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::lifetime => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("'"),
                            Choice(&[Character(pest::unicode::XID_START), Text("_")]),
                            Repeat(&Character(pest::unicode::XID_CONTINUE)),
                            NotAhead(&Text("'")),
                        ],
                    ),
                )
            }
            Self::number => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Character(|character| character.is_ascii_digit()),
                            Repeat(
                                &Choice(
                                    &[
                                        Sequence(
                                            &[
                                                Choice(&[Text("e"), Text("E")]),
                                                Choice(&[Text("+"), Text("-")]),
                                                Character(|character| character.is_ascii_digit()),
                                            ],
                                        ),
                                        Character(pest::unicode::XID_CONTINUE),
                                        Sequence(
                                            &[
                                                Text("."),
                                                Character(|character| character.is_ascii_digit()),
                                            ],
                                        ),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::literal => {
                &Definition(
                    CompoundAtomic,
                    Sequence(
                        &[
                            Reference(Rule::LITERAL),
                            Choice(
                                &[
                                    Restore(&Reference(Rule::string)),
                                    Restore(&Reference(Rule::bang)),
                                ],
                            ),
                            Repeat(
                                &Sequence(
                                    &[
                                        Optional(&Text(" ")),
                                        Reference(Rule::LITERAL),
                                        Choice(
                                            &[
                                                Restore(&Reference(Rule::string)),
                                                Restore(&Reference(Rule::bang)),
                                            ],
                                        ),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::embedded => {
                &Definition(
                    CompoundAtomic,
                    Sequence(
                        &[
                            Reference(Rule::embedded_string),
                            Repeat(
                                &Restore(
                                    &Sequence(
                                        &[Optional(&Text(" ")), Reference(Rule::embedded_string)],
                                    ),
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::embedded_string => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Reference(Rule::LITERAL),
                            Choice(
                                &[
                                    Restore(
                                        &Sequence(
                                            &[
                                                NotAhead(&Reference(Rule::single_quote)),
                                                Reference(Rule::string),
                                            ],
                                        ),
                                    ),
                                    Restore(&Reference(Rule::bang)),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::single_quote => {
                &Definition(Silent, Sequence(&[Text("'"), NotAhead(&Text("''"))]))
            }
            Self::rust_literal => {
                &Definition(
                    Silent,
                    Sequence(
                        &[
                            Reference(Rule::LITERAL),
                            Choice(
                                &[Reference(Rule::char), Restore(&Reference(Rule::bytes))],
                            ),
                        ],
                    ),
                )
            }
            Self::bang => {
                &Definition(
                    NonAtomic,
                    Sequence(
                        &[
                            Choice(&[Text("f"), Text("h")]),
                            Text("!"),
                            Choice(
                                &[
                                    Restore(
                                        &Sequence(&[Text("("), Reference(Rule::string), Text(")")]),
                                    ),
                                    Restore(
                                        &Sequence(&[Text("["), Reference(Rule::string), Text("]")]),
                                    ),
                                    Restore(
                                        &Sequence(&[Text("{"), Reference(Rule::string), Text("}")]),
                                    ),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::string => {
                &Definition(
                    Atomic,
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Optional(&Choice(&[Text("f"), Text("h")])),
                                    Choice(
                                        &[
                                            Reference(Rule::block_of_double),
                                            Reference(Rule::block_of_single),
                                            Reference(Rule::double),
                                            Reference(Rule::single),
                                        ],
                                    ),
                                ],
                            ),
                            Restore(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[Text("rf"), Text("fr"), Text("rh"), Text("hr"), Text("r")],
                                        ),
                                        Reference(Rule::raw),
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::raw => {
                &Definition(
                    Atomic,
                    Choice(
                        &[
                            Sequence(
                                &[Text("\"\"\""), Until(&["\"\"\""]), Text("\"\"\"")],
                            ),
                            Sequence(&[Text("'''"), Until(&["'''"]), Text("'''")]),
                            Sequence(&[Text("\""), Until(&["\""]), Text("\"")]),
                            Sequence(&[Text("'"), Until(&["'", "\n"]), Text("'")]),
                            Restore(
                                &Sequence(
                                    &[
                                        Push(&Sequence(&[Text("#"), Repeat(&Text("#"))])),
                                        Text("\""),
                                        Until(&["\""]),
                                        Repeat(
                                            &Sequence(
                                                &[
                                                    NotAhead(&Sequence(&[Text("\""), Peek])),
                                                    Text("\""),
                                                    Until(&["\""]),
                                                ],
                                            ),
                                        ),
                                        Text("\""),
                                        Pop,
                                    ],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::block_of_double => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("\"\"\""),
                            Reference(Rule::block_of_double_text),
                            Repeat(
                                &Sequence(
                                    &[Text("\\"), Any, Reference(Rule::block_of_double_text)],
                                ),
                            ),
                            Text("\"\"\""),
                        ],
                    ),
                )
            }
            Self::block_of_single => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("'''"),
                            Reference(Rule::block_of_single_text),
                            Repeat(
                                &Sequence(
                                    &[Text("\\"), Any, Reference(Rule::block_of_single_text)],
                                ),
                            ),
                            Text("'''"),
                        ],
                    ),
                )
            }
            Self::double => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("\""),
                            Reference(Rule::double_text),
                            Repeat(
                                &Sequence(&[Text("\\"), Any, Reference(Rule::double_text)]),
                            ),
                            Text("\""),
                        ],
                    ),
                )
            }
            Self::single => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("'"),
                            Reference(Rule::single_text),
                            Repeat(
                                &Sequence(
                                    &[
                                        Text("\\"),
                                        NotAhead(&Text("\n")),
                                        Any,
                                        Reference(Rule::single_text),
                                    ],
                                ),
                            ),
                            Text("'"),
                        ],
                    ),
                )
            }
            Self::block_of_double_text => &Definition(Atomic, Until(&["\"\"\"", "\\"])),
            Self::block_of_single_text => &Definition(Atomic, Until(&["'''", "\\"])),
            Self::double_text => &Definition(Atomic, Until(&["\"", "\\"])),
            Self::single_text => &Definition(Atomic, Until(&["'", "\\", "\n"])),
            Self::bytes => {
                &Definition(
                    Atomic,
                    Choice(
                        &[
                            Sequence(
                                &[Choice(&[Text("b"), Text("c")]), Reference(Rule::double)],
                            ),
                            Restore(
                                &Sequence(
                                    &[Choice(&[Text("br"), Text("cr")]), Reference(Rule::raw)],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::char => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Optional(&Text("b")),
                            Text("'"),
                            Choice(
                                &[
                                    Sequence(&[Text("\\"), Any, Until(&["'", "\n"])]),
                                    Sequence(
                                        &[
                                            NotAhead(&Choice(&[Text("'"), Text("\\"), Text("\n")])),
                                            Any,
                                        ],
                                    ),
                                ],
                            ),
                            Text("'"),
                        ],
                    ),
                )
            }
            Self::literal_alone => {
                &Definition(
                    Normal,
                    Sequence(&[Start, Reference(Rule::literal), Reference(Rule::EOI)]),
                )
            }
            Self::expression_alone => {
                &Definition(
                    CompoundAtomic,
                    Sequence(&[Start, Reference(Rule::inside), Reference(Rule::EOI)]),
                )
            }
            Self::FROM => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("from"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::IMPORT => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("import"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::AS => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[Text("as"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::PUB => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[Text("pub"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::UNSAFE => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("unsafe"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::IMPL => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("impl"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::TRAIT => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("trait"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::TEMPLATE => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("template"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::WHERE => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("where"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::MUT => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[Text("mut"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::SELF => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("self"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::MOVE => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("move"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::IF => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[Text("if"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::ELIF => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("elif"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::ELSE => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("else"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::FOR => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[Text("for"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::IN => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[Text("in"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::EMPTY => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("empty"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::WHILE => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("while"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::LOOP => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("loop"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::MATCH => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("match"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::CASE => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("case"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::WITH => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("with"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::LET => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[Text("let"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::PASS => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("pass"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::RETURN => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("return"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::BREAK => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("break"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::CONTINUE => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Text("continue"),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
            Self::OTHER_STATEMENT => {
                &Definition(
                    Atomic,
                    Sequence(
                        &[
                            Choice(
                                &[
                                    Text("let"),
                                    Text("if"),
                                    Text("for"),
                                    Text("while"),
                                    Text("loop"),
                                    Text("match"),
                                    Text("else"),
                                    Text("break"),
                                    Text("continue"),
                                ],
                            ),
                            NotAhead(&Character(pest::unicode::XID_CONTINUE)),
                        ],
                    ),
                )
            }
        }
    }
}
