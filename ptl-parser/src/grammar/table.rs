//! The rules of `ptl.pest`. They are not edited by hand: `PTL_BLESS=1 cargo test --package ptl-tests-grammar` writes them
//! anew.

use super::definition::{Definition, Expression, First, Mode};
use crate::ascii::AsciiSet;
use Expression::{
    Ahead, Any, Character, Choice, End, NotAhead, Optional, Peek, Pop, Push, Reference,
    Repeat, Sequence, Start, Text, Until,
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
    #[allow(clippy::match_same_arms, clippy::too_many_lines, clippy::unreadable_literal)]
    pub(super) fn definition(self) -> &'static Definition {
        match self {
            Self::EOI => &Definition(Normal, First::Any, End),
            Self::INDENT => {
                &Definition(Silent, First::Ascii(AsciiSet(0x2)), Text("\u{1}"))
            }
            Self::DEDENT => {
                &Definition(Silent, First::Ascii(AsciiSet(0x4)), Text("\u{2}"))
            }
            Self::NEWLINE => {
                &Definition(Silent, First::Ascii(AsciiSet(0x8)), Text("\u{3}"))
            }
            Self::ITEM => {
                &Definition(Silent, First::Ascii(AsciiSet(0x10)), Text("\u{4}"))
            }
            Self::REPORTED => {
                &Definition(Silent, First::Ascii(AsciiSet(0x20)), Text("\u{5}"))
            }
            Self::LITERAL => {
                &Definition(Silent, First::Ascii(AsciiSet(0x40)), Text("\u{6}"))
            }
            Self::WHITESPACE => {
                &Definition(Silent, First::Ascii(AsciiSet(0x100000000)), Text(" "))
            }
            Self::mark => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x4e)),
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
                    First::Ascii(AsciiSet(0x28000000280000000000030000000000)),
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
                    First::Any,
                    Sequence(
                        &[
                            Start,
                            Repeat(&Reference(Rule::inner_doc)),
                            Repeat(&Reference(Rule::entry)),
                            Reference(Rule::EOI),
                        ],
                    ),
                )
            }
            Self::entry => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0xfffffffffffffffffffffffffffffffb)),
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Repeat(&Reference(Rule::decoration)),
                                    Choice(
                                        &[
                                            Reference(Rule::import),
                                            Reference(Rule::template),
                                            Reference(Rule::methods),
                                            Reference(Rule::item),
                                        ],
                                    ),
                                ],
                            ),
                            Sequence(
                                &[
                                    Reference(Rule::decoration),
                                    Repeat(&Reference(Rule::decoration)),
                                ],
                            ),
                            Reference(Rule::reported),
                            Reference(Rule::mistake),
                        ],
                    ),
                )
            }
            Self::member => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0xfffffffffffffffffffffffffffffffb)),
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Repeat(&Reference(Rule::decoration)),
                                    Choice(&[Reference(Rule::template), Reference(Rule::item)]),
                                ],
                            ),
                            Sequence(
                                &[
                                    Reference(Rule::decoration),
                                    Repeat(&Reference(Rule::decoration)),
                                ],
                            ),
                            Reference(Rule::reported),
                            Reference(Rule::mistake),
                        ],
                    ),
                )
            }
            Self::decoration => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x800800000000)),
                    Choice(
                        &[
                            Reference(Rule::outer_doc),
                            Reference(Rule::inner_doc),
                            Reference(Rule::attribute),
                        ],
                    ),
                )
            }
            Self::inner_doc => {
                &Definition(
                    CompoundAtomic,
                    First::Ascii(AsciiSet(0x800000000000)),
                    Sequence(&[Text("//!"), Reference(Rule::doc), Text("\n")]),
                )
            }
            Self::outer_doc => {
                &Definition(
                    CompoundAtomic,
                    First::Ascii(AsciiSet(0x800000000000)),
                    Sequence(&[Text("///"), Reference(Rule::doc), Text("\n")]),
                )
            }
            Self::doc => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(First::Ascii(AsciiSet(0x400)), &["\n"]),
                )
            }
            Self::attribute => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x800000000)),
                    Sequence(
                        &[Text("#"), Optional(&Text("!")), Reference(Rule::balanced)],
                    ),
                )
            }
            Self::import => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x10040000000000000000100000000)),
                    Sequence(
                        &[
                            Optional(&Reference(Rule::visibility)),
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
                    First::Unicode(AsciiSet(0x7fffffe87fffffe0000000100000000)),
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
                    First::Unicode(AsciiSet(0x7fffffe87fffffe0000000100000000)),
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
                    First::Unicode(AsciiSet(0x7fffffe87fffffe0400000100000000)),
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
                    First::Ascii(AsciiSet(0x10000000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::PUB),
                            Optional(
                                &Sequence(&[Ahead(&Text("(")), Reference(Rule::balanced)]),
                            ),
                        ],
                    ),
                )
            }
            Self::methods => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x310200000000000000000100000000)),
                    Sequence(
                        &[
                            Reference(Rule::methods_head),
                            Text(":"),
                            Reference(Rule::INDENT),
                            Repeat(&Reference(Rule::member)),
                            Reference(Rule::DEDENT),
                        ],
                    ),
                )
            }
            Self::methods_head => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x310200000000000000000100000000)),
                    Sequence(
                        &[
                            Optional(&Reference(Rule::visibility)),
                            Optional(&Reference(Rule::UNSAFE)),
                            Choice(&[Reference(Rule::IMPL), Reference(Rule::TRAIT)]),
                            Sequence(
                                &[
                                    NotAhead(&Sequence(&[Text(":"), Reference(Rule::INDENT)])),
                                    Choice(
                                        &[Reference(Rule::small_token), Text(","), Text(":")],
                                    ),
                                ],
                            ),
                            Repeat(
                                &Sequence(
                                    &[
                                        NotAhead(&Sequence(&[Text(":"), Reference(Rule::INDENT)])),
                                        Choice(
                                            &[Reference(Rule::small_token), Text(","), Text(":")],
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
                    First::Ascii(AsciiSet(0x10)),
                    Sequence(
                        &[
                            Reference(Rule::ITEM),
                            Reference(Rule::rust),
                            Reference(Rule::NEWLINE),
                        ],
                    ),
                )
            }
            Self::rust => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(First::Ascii(AsciiSet(0x8)), &["\u{3}"]),
                )
            }
            Self::template => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x110002000000000000000100000000)),
                    Sequence(
                        &[
                            Optional(&Reference(Rule::visibility)),
                            Optional(&Reference(Rule::asynchrony)),
                            Reference(Rule::head),
                            Choice(
                                &[
                                    Sequence(&[Text(":"), Reference(Rule::block)]),
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
                    First::Ascii(AsciiSet(0x2000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x100000000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::TEMPLATE),
                            Reference(Rule::name),
                            Optional(&Reference(Rule::generics)),
                            Optional(&Reference(Rule::kind)),
                            Optional(&Reference(Rule::parameters)),
                            Optional(&Reference(Rule::late_kind)),
                            Optional(&Reference(Rule::result)),
                            Optional(&Reference(Rule::where_clause)),
                        ],
                    ),
                )
            }
            Self::generics => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x1000000000000000)),
                    Reference(Rule::angle),
                )
            }
            Self::kind => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x80000000000000000000000)),
                    Sequence(&[Text("["), Reference(Rule::kind_name), Text("]")]),
                )
            }
            Self::late_kind => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x80000000000000000000000)),
                    Sequence(&[Text("["), Reference(Rule::kind_name), Text("]")]),
                )
            }
            Self::kind_name => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(First::Ascii(AsciiSet(0x200000000000000000000000)), &["]"]),
                )
            }
            Self::result => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x200000000000)),
                    Sequence(&[Text("->"), Reference(Rule::r#type)]),
                )
            }
            Self::where_clause => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x800000000000000000000000000000)),
                    Sequence(&[Reference(Rule::WHERE), Reference(Rule::bounds)]),
                )
            }
            Self::bounds => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0xffffffe8ffffffe97ff6ddb00000040)),
                    Sequence(
                        &[
                            Reference(Rule::bound),
                            Repeat(&Sequence(&[Text(","), Reference(Rule::bound)])),
                            Optional(&Text(",")),
                        ],
                    ),
                )
            }
            Self::bound => {
                &Definition(
                    Silent,
                    First::Unicode(AsciiSet(0xffffffe8ffffffe97ff6ddb00000040)),
                    Sequence(
                        &[
                            Sequence(
                                &[
                                    Reference(Rule::type_token),
                                    Repeat(&Reference(Rule::type_token)),
                                ],
                            ),
                            Text(":"),
                            Repeat(&Reference(Rule::type_token)),
                        ],
                    ),
                )
            }
            Self::parameters => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x10000000000)),
                    Sequence(
                        &[
                            Text("("),
                            Repeat(
                                &Sequence(&[Reference(Rule::parameter_slot), Text(",")]),
                            ),
                            Optional(&Reference(Rule::parameter_slot)),
                            Text(")"),
                        ],
                    ),
                )
            }
            Self::parameter_slot => {
                &Definition(
                    Silent,
                    First::Any,
                    Choice(
                        &[
                            Reference(Rule::parameter),
                            Reference(Rule::mistaken_parameter),
                            Reference(Rule::missing_parameter),
                        ],
                    ),
                )
            }
            Self::parameter => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0x5ffffffecffffffff7ffedfb00000040)),
                    Sequence(
                        &[
                            Repeat(&Reference(Rule::attribute)),
                            Choice(
                                &[
                                    Reference(Rule::receiver),
                                    Sequence(
                                        &[
                                            Reference(Rule::pattern),
                                            Text(":"),
                                            Reference(Rule::r#type),
                                            Optional(&Sequence(&[Text("="), Reference(Rule::default)])),
                                        ],
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
                    First::Ascii(AsciiSet(0x82000000000000000004100000000)),
                    Sequence(
                        &[
                            Optional(
                                &Sequence(
                                    &[Text("&"), Optional(&Reference(Rule::lifetime))],
                                ),
                            ),
                            Optional(&Reference(Rule::MUT)),
                            Reference(Rule::SELF),
                            Optional(&Sequence(&[Text(":"), Reference(Rule::r#type)])),
                        ],
                    ),
                )
            }
            Self::mistaken_parameter => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0x5ffffffecfffffffffffedfb00000040)),
                    Sequence(
                        &[
                            Choice(
                                &[Reference(Rule::small_token), Text(":"), Text(";")],
                            ),
                            Repeat(
                                &Choice(
                                    &[Reference(Rule::small_token), Text(":"), Text(";")],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::missing_parameter => &Definition(Normal, First::Any, Ahead(&Text(","))),
            Self::block => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0xfffffffffffffffffffffffffffffffb)),
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Reference(Rule::INDENT),
                                    Repeat(&Reference(Rule::line)),
                                    Reference(Rule::DEDENT),
                                ],
                            ),
                            Reference(Rule::simple_line),
                            Reference(Rule::mistake),
                        ],
                    ),
                )
            }
            Self::line => {
                &Definition(
                    Silent,
                    First::Unicode(AsciiSet(0xfffffffffffffffffffffffffffffffb)),
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Ahead(&Reference(Rule::head_word)),
                                    Choice(
                                        &[
                                            Reference(Rule::r#if),
                                            Reference(Rule::r#for),
                                            Reference(Rule::r#while),
                                            Reference(Rule::r#loop),
                                            Reference(Rule::r#match),
                                            Reference(Rule::with),
                                            Reference(Rule::capture),
                                            Reference(Rule::template),
                                        ],
                                    ),
                                ],
                            ),
                            Sequence(
                                &[
                                    NotAhead(&Reference(Rule::other_start)),
                                    Reference(Rule::simple_line),
                                ],
                            ),
                            Reference(Rule::let_else),
                            Reference(Rule::item),
                            Reference(Rule::reported),
                            Reference(Rule::decorated),
                            Reference(Rule::mistake),
                        ],
                    ),
                )
            }
            Self::head_word => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x913242000000000000008000000000)),
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
                    First::Ascii(AsciiSet(0x800800000030)),
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
                    First::Ascii(AsciiSet(0x800800000000)),
                    Sequence(
                        &[
                            Sequence(
                                &[
                                    Reference(Rule::decoration),
                                    Repeat(&Reference(Rule::decoration)),
                                ],
                            ),
                            Optional(
                                &Choice(&[Reference(Rule::template), Reference(Rule::item)]),
                            ),
                        ],
                    ),
                )
            }
            Self::r#if => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x200000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::IF),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::block),
                            Repeat(&Reference(Rule::elif)),
                            Optional(&Reference(Rule::r#else)),
                        ],
                    ),
                )
            }
            Self::elif => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x20000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x20000000000000000000000000)),
                    Sequence(&[Reference(Rule::ELSE), Text(":"), Reference(Rule::block)]),
                )
            }
            Self::r#for => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x40000000000000008100000000)),
                    Sequence(
                        &[
                            Optional(&Reference(Rule::label)),
                            Reference(Rule::FOR),
                            Reference(Rule::pattern),
                            Reference(Rule::IN),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::block),
                            Optional(&Reference(Rule::empty)),
                        ],
                    ),
                )
            }
            Self::empty => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x20000000000000000000000000)),
                    Sequence(
                        &[Reference(Rule::EMPTY), Text(":"), Reference(Rule::block)],
                    ),
                )
            }
            Self::r#while => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x800000000000000000008100000000)),
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
                    First::Ascii(AsciiSet(0x1000000000000000008100000000)),
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
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x8000000000)),
                    Sequence(&[Reference(Rule::lifetime), Text(":")]),
                )
            }
            Self::r#match => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x2000000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::MATCH),
                            Reference(Rule::subject),
                            Text(":"),
                            Reference(Rule::INDENT),
                            Repeat(
                                &Choice(
                                    &[Reference(Rule::case), Reference(Rule::stray_line)],
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
                    First::Ascii(AsciiSet(0x8000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::CASE),
                            Reference(Rule::pattern),
                            Optional(
                                &Sequence(&[Reference(Rule::IF), Reference(Rule::subject)]),
                            ),
                            Text(":"),
                            Reference(Rule::block),
                        ],
                    ),
                )
            }
            Self::stray_line => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0xfffffffffffffffffffffffffffffffb)),
                    Reference(Rule::line),
                )
            }
            Self::with => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x800000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x1000000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::LET),
                            Reference(Rule::name),
                            Text(":"),
                            Reference(Rule::INDENT),
                            Repeat(&Reference(Rule::line)),
                            Reference(Rule::DEDENT),
                        ],
                    ),
                )
            }
            Self::let_else => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x1000000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::LET),
                            Reference(Rule::pattern),
                            Optional(&Sequence(&[Text(":"), Reference(Rule::r#type)])),
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
                    First::Unicode(AsciiSet(0xdfffffffdffffffffffffdfffffffff9)),
                    Sequence(
                        &[
                            Reference(Rule::simple),
                            Repeat(&Sequence(&[Text(";"), Reference(Rule::simple)])),
                            Optional(&Text(";")),
                            Reference(Rule::NEWLINE),
                        ],
                    ),
                )
            }
            Self::simple => {
                &Definition(
                    Silent,
                    First::Any,
                    Choice(
                        &[
                            Sequence(
                                &[Ahead(&Reference(Rule::LITERAL)), Reference(Rule::markup)],
                            ),
                            Sequence(
                                &[
                                    Ahead(&Reference(Rule::simple_word)),
                                    Choice(
                                        &[
                                            Reference(Rule::r#let),
                                            Reference(Rule::r#return),
                                            Reference(Rule::r#break),
                                            Reference(Rule::r#continue),
                                            Reference(Rule::pass),
                                        ],
                                    ),
                                ],
                            ),
                            Reference(Rule::append),
                        ],
                    ),
                )
            }
            Self::simple_word => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x5100c000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x10000000000000000000000000000)),
                    Sequence(&[Reference(Rule::PASS), Ahead(&Reference(Rule::end))]),
                )
            }
            Self::r#return => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x40000000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::RETURN),
                            Choice(
                                &[
                                    Ahead(&Reference(Rule::end)),
                                    Sequence(
                                        &[Reference(Rule::expression), Ahead(&Reference(Rule::end))],
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
                    First::Ascii(AsciiSet(0x4000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x8000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x1000000000000000000000000000)),
                    Sequence(
                        &[
                            Reference(Rule::LET),
                            Reference(Rule::pattern),
                            Optional(&Sequence(&[Text(":"), Reference(Rule::r#type)])),
                            Optional(
                                &Sequence(
                                    &[
                                        Text("="),
                                        Choice(&[Reference(Rule::format), Reference(Rule::value)]),
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
                    First::Ascii(AsciiSet(0x40)),
                    Sequence(
                        &[
                            Reference(Rule::literal),
                            Optional(&Sequence(&[Text("%"), Reference(Rule::operand)])),
                            Ahead(&Reference(Rule::end)),
                        ],
                    ),
                )
            }
            Self::append => {
                &Definition(
                    Normal,
                    First::Any,
                    Sequence(
                        &[
                            NotAhead(
                                &Choice(
                                    &[Reference(Rule::OTHER_STATEMENT), Reference(Rule::end)],
                                ),
                            ),
                            Choice(
                                &[
                                    Sequence(
                                        &[Reference(Rule::expression), Ahead(&Reference(Rule::end))],
                                    ),
                                    Sequence(
                                        &[
                                            Reference(Rule::closure_assignment),
                                            Ahead(&Reference(Rule::end)),
                                        ],
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
                    First::Ascii(AsciiSet(0x40)),
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
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x800000000000008)),
                    Choice(&[Reference(Rule::NEWLINE), Text(";")]),
                )
            }
            Self::reported => {
                &Definition(
                    Normal,
                    First::Ascii(AsciiSet(0x20)),
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
                    First::Unicode(AsciiSet(0xfffffffffffffffffffffffffffffffb)),
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Reference(Rule::mistaken_text),
                                    Reference(Rule::mistaken_rest),
                                ],
                            ),
                            Reference(Rule::mistaken_block),
                            Reference(Rule::NEWLINE),
                        ],
                    ),
                )
            }
            Self::mistaken_text => {
                &Definition(
                    Atomic,
                    First::Unicode(AsciiSet(0xfffffffffffffffffffffffffffffff1)),
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
                            Until(
                                First::Ascii(AsciiSet(0xe)),
                                &["\u{1}", "\u{2}", "\u{3}"],
                            ),
                        ],
                    ),
                )
            }
            Self::mistaken_rest => {
                &Definition(
                    Silent,
                    First::Any,
                    Choice(
                        &[
                            Reference(Rule::NEWLINE),
                            Sequence(
                                &[
                                    Reference(Rule::mistaken_block),
                                    Repeat(
                                        &Choice(
                                            &[
                                                Reference(Rule::elif),
                                                Reference(Rule::r#else),
                                                Reference(Rule::empty),
                                            ],
                                        ),
                                    ),
                                ],
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
                    First::Ascii(AsciiSet(0x2)),
                    Sequence(
                        &[
                            Reference(Rule::INDENT),
                            Repeat(
                                &Choice(&[Reference(Rule::case), Reference(Rule::line)]),
                            ),
                            Reference(Rule::DEDENT),
                        ],
                    ),
                )
            }
            Self::expression => {
                &Definition(
                    CompoundAtomic,
                    First::Any,
                    Sequence(
                        &[
                            Reference(Rule::plain),
                            Repeat(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[
                                                Reference(Rule::delimited),
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
                    First::Any,
                    Sequence(
                        &[
                            NotAhead(&Sequence(&[Text(":"), NotAhead(&Text(":"))])),
                            Reference(Rule::plain),
                            Repeat(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[
                                                Reference(Rule::delimited),
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
                    First::Any,
                    Sequence(
                        &[
                            Optional(&Reference(Rule::closure)),
                            Reference(Rule::value_plain),
                            Repeat(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[
                                                Reference(Rule::delimited),
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
                    First::Any,
                    Sequence(
                        &[
                            NotAhead(&Choice(&[Text(","), Text(")")])),
                            Reference(Rule::default_plain),
                            Repeat(
                                &Sequence(
                                    &[
                                        Choice(
                                            &[
                                                Reference(Rule::delimited),
                                                Reference(Rule::turbofish),
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
                    First::Unicode(AsciiSet(0xffffffe8ffffffe97ff6ddb00000040)),
                    Sequence(
                        &[
                            Reference(Rule::type_token),
                            Repeat(&Reference(Rule::type_token)),
                        ],
                    ),
                )
            }
            Self::pattern => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0x5ffffffecffffffff7ffedfb00000040)),
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
                        ],
                    ),
                )
            }
            Self::plain => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(
                        First::Ascii(AsciiSet(0x28000000280000000c0003000000004e)),
                        &[
                            "(",
                            ")",
                            "[",
                            "]",
                            "{",
                            "}",
                            "\u{6}",
                            "\u{3}",
                            "\u{1}",
                            "\u{2}",
                            ":",
                            ";",
                        ],
                    ),
                )
            }
            Self::default_plain => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(
                        First::Ascii(AsciiSet(0x2800000028000000040013000000004e)),
                        &[
                            "(",
                            ")",
                            "[",
                            "]",
                            "{",
                            "}",
                            "\u{6}",
                            "\u{3}",
                            "\u{1}",
                            "\u{2}",
                            ":",
                            ",",
                        ],
                    ),
                )
            }
            Self::value_plain => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(
                        First::Ascii(AsciiSet(0x28000020280000000c0003000000004e)),
                        &[
                            "(",
                            ")",
                            "[",
                            "]",
                            "{",
                            "}",
                            "\u{6}",
                            "\u{3}",
                            "\u{1}",
                            "\u{2}",
                            ":",
                            ";",
                            "else",
                        ],
                    ),
                )
            }
            Self::inside_plain => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(
                        First::Ascii(AsciiSet(0x2800000028000000000003000000004e)),
                        &[
                            "(",
                            ")",
                            "[",
                            "]",
                            "{",
                            "}",
                            "\u{6}",
                            "\u{3}",
                            "\u{1}",
                            "\u{2}",
                        ],
                    ),
                )
            }
            Self::delimited => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x8000000080000000000010000000040)),
                    Choice(
                        &[
                            Reference(Rule::group),
                            Reference(Rule::embedded),
                            Reference(Rule::rust_literal),
                        ],
                    ),
                )
            }
            Self::group => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x8000000080000000000010000000000)),
                    Choice(
                        &[
                            Sequence(&[Text("("), Reference(Rule::inside), Text(")")]),
                            Sequence(&[Text("["), Reference(Rule::inside), Text("]")]),
                            Sequence(&[Text("{"), Reference(Rule::inside), Text("}")]),
                        ],
                    ),
                )
            }
            Self::inside => {
                &Definition(
                    Silent,
                    First::Any,
                    Sequence(
                        &[
                            Reference(Rule::inside_plain),
                            Repeat(
                                &Sequence(
                                    &[Reference(Rule::delimited), Reference(Rule::inside_plain)],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::colon_of_path => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x400000000000000)),
                    Text("::"),
                )
            }
            Self::colon_of_label => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x400000000000000)),
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
                    First::Ascii(AsciiSet(0x20000000000000000100000000)),
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
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x400000000000000)),
                    Sequence(&[Text("::"), Reference(Rule::angle)]),
                )
            }
            Self::closure_assignment => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0x5ffffffecfffffffd7ffedfb00000040)),
                    Sequence(
                        &[
                            Sequence(
                                &[
                                    Sequence(
                                        &[NotAhead(&Text("=")), Reference(Rule::small_token)],
                                    ),
                                    Repeat(
                                        &Sequence(
                                            &[NotAhead(&Text("=")), Reference(Rule::small_token)],
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
                    First::Ascii(AsciiSet(0x10002000000000000000000100000000)),
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
                    First::Any,
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
                                Reference(Rule::group),
                            ],
                        ),
                    ),
                )
            }
            Self::operand => {
                &Definition(
                    Normal,
                    First::Unicode(AsciiSet(0xffffffe8ffffffe07ff254300000040)),
                    Sequence(
                        &[
                            Repeat(
                                &Choice(&[Text("&"), Text("*"), Text("-"), Text("!")]),
                            ),
                            Choice(
                                &[
                                    Reference(Rule::embedded),
                                    Reference(Rule::rust_literal),
                                    Reference(Rule::number),
                                    Reference(Rule::balanced),
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
                                        Sequence(&[Text("!"), Reference(Rule::balanced)]),
                                        Reference(Rule::balanced),
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
                    First::Unicode(AsciiSet(0x5ffffffecffffffff7ffedfb00000040)),
                    Choice(
                        &[
                            Reference(Rule::name),
                            Reference(Rule::path_separator),
                            Reference(Rule::balanced),
                            Reference(Rule::symbol),
                            Reference(Rule::number),
                            Reference(Rule::lifetime),
                            Reference(Rule::embedded),
                            Reference(Rule::rust_literal),
                        ],
                    ),
                )
            }
            Self::type_token => {
                &Definition(
                    Silent,
                    First::Unicode(AsciiSet(0xffffffe8ffffffe97ff6ddb00000040)),
                    Choice(
                        &[
                            Sequence(
                                &[NotAhead(&Reference(Rule::WHERE)), Reference(Rule::name)],
                            ),
                            Reference(Rule::angle),
                            Reference(Rule::type_symbol),
                            Text("::"),
                            Reference(Rule::balanced),
                            Reference(Rule::lifetime),
                            Text("->"),
                            Reference(Rule::number),
                            Reference(Rule::embedded),
                            Reference(Rule::rust_literal),
                        ],
                    ),
                )
            }
            Self::balanced => {
                &Definition(
                    CompoundAtomic,
                    First::Ascii(AsciiSet(0x8000000080000000000010000000000)),
                    Reference(Rule::group),
                )
            }
            Self::path_separator => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x400000000000000)),
                    Sequence(&[Text("::"), Optional(&Reference(Rule::name))]),
                )
            }
            Self::angle => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x1000000000000000)),
                    Sequence(
                        &[Text("<"), Repeat(&Reference(Rule::angle_inside)), Text(">")],
                    ),
                )
            }
            Self::angle_inside => {
                &Definition(
                    Silent,
                    First::Unicode(AsciiSet(0x5ffffffecfffffffb7fffdfb00000040)),
                    Choice(
                        &[
                            Reference(Rule::name),
                            Reference(Rule::angle),
                            Text("->"),
                            Text("=>"),
                            Text(","),
                            Text("::"),
                            Text(":"),
                            Text(" "),
                            Sequence(
                                &[
                                    NotAhead(&Choice(&[Text(">"), Text("<")])),
                                    Reference(Rule::small_token),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::type_symbol => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x80004c5a00000000)),
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
                    First::Ascii(AsciiSet(0x5000000040000001f000ec7a00000000)),
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
                    First::Unicode(AsciiSet(0x7fffffe87fffffe0000000100000000)),
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
                    First::Ascii(AsciiSet(0x8000000000)),
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
                    First::Ascii(AsciiSet(0x3ff000000000000)),
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
                    First::Ascii(AsciiSet(0x40)),
                    Sequence(
                        &[
                            Reference(Rule::LITERAL),
                            Choice(&[Reference(Rule::string), Reference(Rule::bang)]),
                            Repeat(
                                &Sequence(
                                    &[
                                        Optional(&Text(" ")),
                                        Reference(Rule::LITERAL),
                                        Choice(&[Reference(Rule::string), Reference(Rule::bang)]),
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
                    First::Ascii(AsciiSet(0x40)),
                    Sequence(
                        &[
                            Reference(Rule::embedded_string),
                            Repeat(
                                &Sequence(
                                    &[Optional(&Text(" ")), Reference(Rule::embedded_string)],
                                ),
                            ),
                        ],
                    ),
                )
            }
            Self::embedded_string => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x40)),
                    Sequence(
                        &[
                            Reference(Rule::LITERAL),
                            Choice(
                                &[
                                    Sequence(
                                        &[
                                            NotAhead(&Reference(Rule::single_quote)),
                                            Reference(Rule::string),
                                        ],
                                    ),
                                    Reference(Rule::bang),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::single_quote => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x8000000000)),
                    Sequence(&[Text("'"), NotAhead(&Text("''"))]),
                )
            }
            Self::rust_literal => {
                &Definition(
                    Silent,
                    First::Ascii(AsciiSet(0x40)),
                    Sequence(
                        &[
                            Reference(Rule::LITERAL),
                            Choice(&[Reference(Rule::char), Reference(Rule::bytes)]),
                        ],
                    ),
                )
            }
            Self::bang => {
                &Definition(
                    NonAtomic,
                    First::Ascii(AsciiSet(0x140000000000000000000000000)),
                    Sequence(
                        &[
                            Choice(&[Text("f"), Text("h")]),
                            Text("!"),
                            Choice(
                                &[
                                    Sequence(&[Text("("), Reference(Rule::string), Text(")")]),
                                    Sequence(&[Text("["), Reference(Rule::string), Text("]")]),
                                    Sequence(&[Text("{"), Reference(Rule::string), Text("}")]),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::string => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x40140000000000000008500000000)),
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
                            Sequence(
                                &[
                                    Choice(
                                        &[Text("rf"), Text("fr"), Text("rh"), Text("hr"), Text("r")],
                                    ),
                                    Reference(Rule::raw),
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::raw => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x8c00000000)),
                    Choice(
                        &[
                            Sequence(
                                &[
                                    Text("\"\"\""),
                                    Until(First::Ascii(AsciiSet(0x400000000)), &["\"\"\""]),
                                    Text("\"\"\""),
                                ],
                            ),
                            Sequence(
                                &[
                                    Text("'''"),
                                    Until(First::Ascii(AsciiSet(0x8000000000)), &["'''"]),
                                    Text("'''"),
                                ],
                            ),
                            Sequence(
                                &[
                                    Text("\""),
                                    Until(First::Ascii(AsciiSet(0x400000000)), &["\""]),
                                    Text("\""),
                                ],
                            ),
                            Sequence(
                                &[
                                    Text("'"),
                                    Until(First::Ascii(AsciiSet(0x8000000400)), &["'", "\n"]),
                                    Text("'"),
                                ],
                            ),
                            Sequence(
                                &[
                                    Push(&Sequence(&[Text("#"), Repeat(&Text("#"))])),
                                    Text("\""),
                                    Until(First::Ascii(AsciiSet(0x400000000)), &["\""]),
                                    Repeat(
                                        &Sequence(
                                            &[
                                                NotAhead(&Sequence(&[Text("\""), Peek])),
                                                Text("\""),
                                                Until(First::Ascii(AsciiSet(0x400000000)), &["\""]),
                                            ],
                                        ),
                                    ),
                                    Text("\""),
                                    Pop,
                                ],
                            ),
                        ],
                    ),
                )
            }
            Self::block_of_double => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x400000000)),
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
                    First::Ascii(AsciiSet(0x8000000000)),
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
                    First::Ascii(AsciiSet(0x400000000)),
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
                    First::Ascii(AsciiSet(0x8000000000)),
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
            Self::block_of_double_text => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(
                        First::Ascii(AsciiSet(0x100000000000000400000000)),
                        &["\"\"\"", "\\"],
                    ),
                )
            }
            Self::block_of_single_text => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(
                        First::Ascii(AsciiSet(0x100000000000008000000000)),
                        &["'''", "\\"],
                    ),
                )
            }
            Self::double_text => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(
                        First::Ascii(AsciiSet(0x100000000000000400000000)),
                        &["\"", "\\"],
                    ),
                )
            }
            Self::single_text => {
                &Definition(
                    Atomic,
                    First::Any,
                    Until(
                        First::Ascii(AsciiSet(0x100000000000008000000400)),
                        &["'", "\\", "\n"],
                    ),
                )
            }
            Self::bytes => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0xc000000000000000000000000)),
                    Choice(
                        &[
                            Sequence(
                                &[Choice(&[Text("b"), Text("c")]), Reference(Rule::double)],
                            ),
                            Sequence(
                                &[Choice(&[Text("br"), Text("cr")]), Reference(Rule::raw)],
                            ),
                        ],
                    ),
                )
            }
            Self::char => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x4000000000000008100000000)),
                    Sequence(
                        &[
                            Optional(&Text("b")),
                            Text("'"),
                            Choice(
                                &[
                                    Sequence(
                                        &[
                                            Text("\\"),
                                            Any,
                                            Until(First::Ascii(AsciiSet(0x8000000400)), &["'", "\n"]),
                                        ],
                                    ),
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
                    First::Ascii(AsciiSet(0x100000040)),
                    Sequence(&[Start, Reference(Rule::literal), Reference(Rule::EOI)]),
                )
            }
            Self::expression_alone => {
                &Definition(
                    CompoundAtomic,
                    First::Any,
                    Sequence(&[Start, Reference(Rule::inside), Reference(Rule::EOI)]),
                )
            }
            Self::FROM => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x40000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x200000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x2000000000000000000000000)),
                    Sequence(
                        &[Text("as"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::PUB => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x10000000000000000000000000000)),
                    Sequence(
                        &[Text("pub"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::UNSAFE => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x200000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x200000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x100000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x100000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x800000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x2000000000000000000000000000)),
                    Sequence(
                        &[Text("mut"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::SELF => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x80000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x2000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x200000000000000000000000000)),
                    Sequence(
                        &[Text("if"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::ELIF => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x20000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x20000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x40000000000000000000000000)),
                    Sequence(
                        &[Text("for"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::IN => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x200000000000000000000000000)),
                    Sequence(
                        &[Text("in"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::EMPTY => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x20000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x800000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x1000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x2000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x8000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x800000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x1000000000000000000000000000)),
                    Sequence(
                        &[Text("let"), NotAhead(&Character(pest::unicode::XID_CONTINUE))],
                    ),
                )
            }
            Self::PASS => {
                &Definition(
                    Atomic,
                    First::Ascii(AsciiSet(0x10000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x40000000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x4000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x8000000000000000000000000)),
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
                    First::Ascii(AsciiSet(0x80326c000000000000000000000000)),
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
