/**
 * @file The grammar of PTL for Rust.
 *
 * It gives the shape of templates. What Rust's own grammar governs is a run of tokens between balanced brackets, whose
 * text is left to the grammar of Rust by way of `queries/injections.scm`. The rules of such tokens are hidden, so that
 * nothing but literals is cut out of that text.
 *
 * Symbols in such runs are patterns, not strings, which hides them too.
 *
 * The scanner in `src/scanner.c` knows indentation, literals, what a single quote begins, and where Rust items end.
 */

/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

/** PTL's words, which are names wherever their construct cannot stand. */
const WORDS = ["template", "from", "import", "with", "case", "elif", "empty", "pass"];

/** Operators that have no part in PTL's own constructs. */
const OPERATORS = [
  "+", "-", "*", "/", "^", "!", "?", ".", "..", "..=", "...", "@", "~", "$", "#", "&", "<", ">",
  "==", "!=", "<=", ">=", "&&", "||", "<<", ">>", "->", "=>",
  "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=", "<<=", ">>=",
];

/** Symbols of types, but for angle brackets. */
const TYPE_SYMBOLS = ["&", "*", "+", "!", "?", ".", "->", "#", "$", "=>"];

/** @param {RuleOrLiteral} rule */
const list = rule => seq(rule, repeat(seq(",", rule)), optional(","));

module.exports = grammar({
  name: "ptl",

  word: $ => $._word,

  externals: $ => [
    $._newline,
    $._indent,
    $._dedent,
    $._module_item,
    $._statement_item,
    $._literal_start,
    $._single_quote_start,
    $._literal_text,
    $._literal_end,
    $._char,
    $._lifetime,
    $._label_quote,
    $.block_comment,
    $._error_sentinel,
  ],

  extras: $ => [/[\s\uFEFF]/, $.doc_comment, $.line_comment, $.block_comment],

  conflicts: $ => [
    // Words that begin a statement of PTL's or are a name, as what follows shows.
    [$.with, $._word_of_ptl],
    [$.pass, $._word_of_ptl],
    [$._template_head, $._word_of_ptl],
    [$.if],
    [$.for],
    // A name that a block is bound to, or a pattern.
    [$._pattern_token, $.identifier],
    // A literal that is a statement, or the beginning of an expression.
    [$.markup, $._first],
    [$._token, $._statement_literal],
    [$._value],
  ],

  rules: {
    module: $ => repeat($._entry),

    _entry: $ => choice(
      $.attribute,
      $.import,
      $.template,
      $.methods,
      alias($._module_item, $.item),
    ),

    // Comments. The last of these is the scanner's, since it nests.

    doc_comment: _ => token(prec(1, /\/\/(!|\/(\r?\n|[^\/\n]))[^\n]*/)),
    line_comment: _ => token(/\/\/[^\n]*/),

    attribute: $ => seq("#", optional("!"), $._group),

    import: $ => seq(
      optional($.visibility),
      "from",
      field("path", $.path),
      "import",
      choice($._imported_names, seq("(", $._imported_names, ")")),
      optional(";"),
      $._newline,
    ),
    path: $ => seq(optional("::"), $._word, repeat(seq("::", $._word))),
    _imported_names: $ => list($.imported_name),
    imported_name: $ => seq(
      field("name", $.identifier),
      optional(seq("as", field("alias", $.identifier))),
    ),

    visibility: $ => seq("pub", optional($._group)),

    methods: $ => seq(
      field("head", $.methods_head),
      $._indent,
      repeat($._entry),
      $._dedent,
    ),
    methods_head: $ => seq(
      optional("pub"),
      optional($._group),
      optional("unsafe"),
      choice("impl", "trait"),
      repeat1(choice($._token, /:/, /,/)),
    ),

    // A template.

    template: $ => seq(
      optional($.visibility),
      optional("async"),
      $._template_head,
      choice(seq(":", field("body", $.block)), seq(optional(";"), $._newline)),
    ),
    _template_head: $ => seq(
      "template",
      field("name", $.identifier),
      optional(field("generics", $.generics)),
      optional(field("kind", $.kind)),
      field("parameters", $.parameters),
      optional(seq("->", field("result", $.type))),
      optional($.where_clause),
    ),
    generics: $ => $._angle,
    kind: $ => seq("[", choice("html", "plain", "attrs", "url", "css", "js"), "]"),
    parameters: $ => seq("(", optional(list($.parameter)), ")"),
    parameter: $ => seq(
      repeat($.attribute),
      field("pattern", $.pattern),
      optional(seq(":", field("type", $.type))),
      optional(seq("=", field("default", $.expression))),
    ),
    where_clause: $ => seq("where", list($.bound)),
    bound: $ => seq(
      field("bounded", $.type),
      ":",
      optional(field("bounds", $.type)),
    ),

    // Blocks.

    block: $ => choice(
      seq($._indent, repeat1($._line), $._dedent),
      $._simple_line,
    ),
    _line: $ => choice(
      $.attribute,
      alias($._statement_item, $.item),
      $.template,
      $.if,
      $.for,
      $.while,
      $.loop,
      $.match,
      $.with,
      $.capture,
      alias($.let_else, $.let),
      $._simple_line,
    ),
    _simple_line: $ => seq($._simple, repeat(seq(";", $._simple)), optional(";"), $._newline),
    _simple: $ => choice(
      $.markup,
      $.let,
      $.return,
      $.break,
      $.continue,
      $.pass,
      alias($._append, $.expression),
    ),

    // Statements with blocks.

    if: $ => seq(
      "if",
      field("condition", $.expression),
      ":",
      field("body", $.block),
      repeat($.elif),
      optional($.else),
    ),
    elif: $ => seq("elif", field("condition", $.expression), ":", field("body", $.block)),
    else: $ => seq("else", ":", field("body", $.block)),

    for: $ => seq(
      optional($.label),
      "for",
      field("pattern", $.pattern),
      "in",
      field("iterator", $.expression),
      ":",
      field("body", $.block),
      optional($.empty),
    ),
    empty: $ => seq("empty", ":", field("body", $.block)),
    while: $ => seq(
      optional($.label),
      "while",
      field("condition", $.expression),
      ":",
      field("body", $.block),
    ),
    loop: $ => seq(optional($.label), "loop", ":", field("body", $.block)),
    label: $ => seq($._label_quote, token.immediate(/\p{XID_Continue}+/), ":"),

    match: $ => seq(
      "match",
      field("scrutinee", $.expression),
      ":",
      $._indent,
      repeat1($.case),
      $._dedent,
    ),
    case: $ => seq(
      "case",
      field("pattern", $.pattern),
      optional(seq("if", field("guard", $.expression))),
      ":",
      field("body", $.block),
    ),

    with: $ => seq("with", field("call", $.expression), ":", field("body", $.block)),

    capture: $ => prec.dynamic(1, seq(
      "let",
      field("name", $.identifier),
      ":",
      $._indent,
      repeat1($._line),
      $._dedent,
    )),

    // Statements on one line.

    let: $ => prec.right(seq(
      "let",
      field("pattern", $.pattern),
      optional(seq(":", field("type", $.type))),
      optional(field("value", alias($._value, $.expression))),
    )),
    let_else: $ => seq(
      "let",
      field("pattern", $.pattern),
      optional(seq(":", field("type", $.type))),
      field("value", alias($._value, $.expression)),
      $.else,
    ),

    pass: $ => prec.dynamic(1, "pass"),
    return: $ => seq("return", optional($.expression)),
    break: $ => seq("break", optional(alias($._lifetime, $.label))),
    continue: $ => seq("continue", optional(alias($._lifetime, $.label))),

    markup: $ => prec.dynamic(2, seq(
      repeat1($._statement_literal),
      optional(seq("%", field("operand", $.expression))),
    )),

    // Runs of Rust's tokens.

    expression: $ => repeat1($._token),
    _append: $ => seq($._first, repeat($._token)),
    _value: $ => seq(
      $._assignment,
      optional(choice($._statement_literal, $.label)),
      repeat(choice($._token, seq("else", choice($._braces, $._word)))),
    ),
    pattern: $ => repeat1($._pattern_token),
    type: $ => repeat1($._type_token),

    _first: $ => choice($._word_of_ptl, "async", $._statement_literal, $._rust_token),
    _token: $ => choice($.literal, $._rust_token),
    _rust_token: $ => choice(
      $._word,
      $._number,
      $._operator,
      $._assignment,
      $._turbofish,
      $._group,
      $._char,
      $._lifetime,
      /%/,
      /\|/,
      /::/,
    ),
    _pattern_token: $ => choice(
      $._word,
      $._number,
      $._operator,
      $._turbofish,
      $._group,
      $._char,
      $._lifetime,
      $.literal,
      /\|/,
      /::/,
    ),
    _type_token: $ => choice(
      $._word,
      $._number,
      $._type_symbol,
      $._angle,
      $._group,
      $._lifetime,
      $.literal,
      /::/,
    ),

    // Behind `=`, a bar begins the parameters of a closure, in which colons and commas may stand.
    _assignment: $ => prec.right(seq(
      /=/,
      optional(seq(/\|/, repeat(choice($._type_token, /:/, /,/)), /\|/)),
    )),

    _group: $ => choice(
      seq(/\(/, repeat($._inside), /\)/),
      seq(/\[/, repeat($._inside), /\]/),
      $._braces,
    ),
    _braces: $ => seq(/\{/, repeat($._inside), /\}/),
    _inside: $ => choice(
      $._word,
      $._number,
      $._operator,
      $._group,
      $._char,
      $._lifetime,
      $.literal,
      /::<?/,
      /[:;,=%|]/,
    ),

    _turbofish: $ => seq(/::</, repeat($._angle_token), />/),
    _angle: $ => seq(/</, repeat($._angle_token), />/),
    _angle_token: $ => choice($._type_token, /[:,=]/),

    _operator: _ => token(choice(...OPERATORS)),
    _type_symbol: _ => token(choice(...TYPE_SYMBOLS)),

    identifier: $ => $._word,
    _word: _ => /(r#)?[\p{XID_Start}_]\p{XID_Continue}*/,
    _word_of_ptl: _ => choice(...WORDS),
    _number: _ => /[0-9]\w*(\.[0-9]\w*)?([eE][+-][0-9_]+)?/,

    // Literals.

    literal: $ => seq(
      alias($._literal_start, $.literal_start),
      $._literal_rest,
    ),
    // Where a statement may begin, a single quote begins a literal without a prefix too.
    _statement_literal: $ => choice(
      $.literal,
      alias($._single_quoted, $.literal),
    ),
    _single_quoted: $ => seq(
      alias($._single_quote_start, $.literal_start),
      $._literal_rest,
    ),
    _literal_rest: $ => seq(
      repeat(choice(
        alias($._literal_text, $.literal_text),
        $.escape,
        $.interpolation,
      )),
      alias($._literal_end, $.literal_end),
    ),
    escape: _ => token.immediate(choice(
      "{{",
      "}}",
      /\\u\{[^}]*\}/,
      /\\x[0-9a-fA-F]{2}/,
      /\\\r?\n/,
      /\\./,
    )),
    interpolation: $ => seq(
      "{",
      field("value", $.expression),
      optional(field("spec", $.format_spec)),
      "}",
    ),
    format_spec: _ => /:([^:{}"'\n][^{}"'\n]*)?/,
  },
});
