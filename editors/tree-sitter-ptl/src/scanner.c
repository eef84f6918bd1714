// What a grammar without context cannot see: indentation, literals, what a single quote begins, and Rust items.

#include "item.h"
#include "literal.h"

#include "tree_sitter/alloc.h"

#define BLOCK_CAPACITY 100
#define LITERAL_CAPACITY 50

// The order is that of `externals` in grammar.js.
enum TokenType {
  NEWLINE,
  INDENT,
  DEDENT,
  MODULE_ITEM,
  STATEMENT_ITEM,
  LITERAL_START,
  SINGLE_QUOTE_START,
  LITERAL_TEXT,
  LITERAL_END,
  CHAR,
  LIFETIME,
  LABEL_QUOTE,
  BLOCK_COMMENT,
  ERROR_SENTINEL,
};

typedef struct {
  // The white space of the open blocks' lines, in characters.
  uint16_t indents[BLOCK_CAPACITY];
  uint8_t indent_count;
  Delimiter literals[LITERAL_CAPACITY];
  uint8_t literal_count;
  // A comment that stands first in its line hides from the next call that a line begins: here is how deep the line
  // is, and the column behind the comment.
  bool has_comment;
  uint16_t comment_indent;
  uint16_t comment_column;
} Scanner;

_Static_assert(sizeof(Scanner) <= TREE_SITTER_SERIALIZATION_BUFFER_SIZE, "the whole state must fit the buffer");

// Where the next token stands.
typedef struct {
  bool begins_line;
  uint16_t indent;
} Place;

void *tree_sitter_ptl_external_scanner_create(void) {
  static const Scanner EMPTY;
  Scanner *scanner = ts_malloc(sizeof(Scanner));
  *scanner = EMPTY;
  return scanner;
}

void tree_sitter_ptl_external_scanner_destroy(void *payload) { ts_free(payload); }

// Of the arrays only what is in use is kept.
unsigned tree_sitter_ptl_external_scanner_serialize(void *payload, char *buffer) {
  const Scanner *scanner = payload;
  char *end = buffer;
  *end++ = (char)scanner->indent_count;
  *end++ = (char)scanner->literal_count;
  *end++ = (char)scanner->has_comment;
  memcpy(end, &scanner->comment_indent, sizeof(uint16_t));
  end += sizeof(uint16_t);
  memcpy(end, &scanner->comment_column, sizeof(uint16_t));
  end += sizeof(uint16_t);
  size_t indents = scanner->indent_count * sizeof(scanner->indents[0]);
  memcpy(end, scanner->indents, indents);
  end += indents;
  size_t literals = scanner->literal_count * sizeof(scanner->literals[0]);
  memcpy(end, scanner->literals, literals);
  end += literals;
  return (unsigned)(end - buffer);
}

void tree_sitter_ptl_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  Scanner *scanner = payload;
  scanner->indent_count = 0;
  scanner->literal_count = 0;
  scanner->has_comment = false;
  if (length == 0) return;
  scanner->indent_count = (uint8_t)*buffer++;
  scanner->literal_count = (uint8_t)*buffer++;
  scanner->has_comment = *buffer++ != 0;
  memcpy(&scanner->comment_indent, buffer, sizeof(uint16_t));
  buffer += sizeof(uint16_t);
  memcpy(&scanner->comment_column, buffer, sizeof(uint16_t));
  buffer += sizeof(uint16_t);
  size_t indents = scanner->indent_count * sizeof(scanner->indents[0]);
  memcpy(scanner->indents, buffer, indents);
  buffer += indents;
  memcpy(scanner->literals, buffer, scanner->literal_count * sizeof(scanner->literals[0]));
}

static bool found(TSLexer *lexer, enum TokenType token) {
  lexer->result_symbol = token;
  return true;
}

static Place skip_white_space(const Scanner *scanner, TSLexer *lexer) {
  Place place = {.begins_line = false, .indent = 0};
  if (scanner->has_comment && lexer->get_column(lexer) == scanner->comment_column) {
    place.begins_line = true;
    place.indent = scanner->comment_indent;
  }
  bool is_measuring = false;
  for (;; skip(lexer)) {
    if (lexer->lookahead == '\n') {
      place.begins_line = true;
      place.indent = 0;
      is_measuring = true;
    } else if (lexer->lookahead == ' ' || lexer->lookahead == '\t') {
      if (is_measuring) place.indent++;
    } else if (!is_blank(lexer->lookahead) && lexer->lookahead != 0xFEFF) {
      return place;
    }
  }
}

// Finds the tokens that white space makes. All of them are empty, and end where the white space begins. A chain of
// methods, `.name` on the next line, goes on with the statement.
static bool scan_layout(Scanner *scanner, TSLexer *lexer, const bool *valid, Place place, bool is_chain) {
  if (lexer->eof(lexer)) {
    place.begins_line = true;
    place.indent = 0;
  }
  if (!place.begins_line) return false;
  uint16_t current = scanner->indent_count > 0 ? scanner->indents[scanner->indent_count - 1] : 0;
  if (valid[INDENT] && !valid[ERROR_SENTINEL] && place.indent > current) {
    if (scanner->indent_count == BLOCK_CAPACITY) return false;
    scanner->indents[scanner->indent_count++] = place.indent;
    return found(lexer, INDENT);
  }
  if (valid[NEWLINE] && !is_chain) return found(lexer, NEWLINE);
  if (valid[DEDENT] && place.indent < current) {
    scanner->indent_count--;
    return found(lexer, DEDENT);
  }
  return false;
}

// Finds comments between slashes and stars. Documentation is no white space: it belongs to the line below it.
static bool scan_slash(Scanner *scanner, TSLexer *lexer, const bool *valid, Place place) {
  advance(lexer);
  if (lexer->lookahead == '*') {
    advance(lexer);
    if (!read_block_comment(lexer)) return false;
    lexer->mark_end(lexer);
    scanner->has_comment = place.begins_line;
    scanner->comment_indent = place.indent;
    scanner->comment_column = (uint16_t)lexer->get_column(lexer);
    return found(lexer, BLOCK_COMMENT);
  }
  if (lexer->lookahead == '/') {
    advance(lexer);
    bool is_doc = lexer->lookahead == '!';
    if (lexer->lookahead == '/') {
      advance(lexer);
      is_doc = lexer->lookahead != '/';
    }
    if (!is_doc) return false;
  }
  return scan_layout(scanner, lexer, valid, place, false);
}

static bool begin_literal(Scanner *scanner, TSLexer *lexer, Delimiter delimiter, enum TokenType token) {
  if (scanner->literal_count == LITERAL_CAPACITY) return false;
  scanner->literals[scanner->literal_count++] = delimiter;
  return found(lexer, token);
}

// Whether a name behind a quote is a label: `'name: for`.
static bool is_label(TSLexer *lexer) {
  static const char *const LOOPS[] = {"for", "while", "loop", NULL};
  skip_blanks(lexer);
  if (lexer->lookahead != ':') return false;
  advance(lexer);
  skip_blanks(lexer);
  Word word = read_word(lexer);
  return is_one_of(&word, LOOPS);
}

// Where a statement may begin, a quote begins a literal or a label. Of a label only the quote is read here: the end of
// a token cannot be moved back once the name has been looked at.
static bool scan_quote_of_statement(Scanner *scanner, TSLexer *lexer, Delimiter delimiter) {
  if (begins_word(lexer->lookahead)) {
    read_word(lexer);
    if (is_label(lexer)) return found(lexer, LABEL_QUOTE);
  }
  return begin_literal(scanner, lexer, delimiter, SINGLE_QUOTE_START);
}

// Inside an expression a quote begins a char or a lifetime.
static bool scan_quote_of_expression(TSLexer *lexer) {
  bool is_lifetime = false;
  if (lexer->lookahead == '\\') {
    advance(lexer);
    read_escape(lexer);
  } else if (begins_word(lexer->lookahead)) {
    is_lifetime = read_word(lexer).length > 1 || lexer->lookahead != '\'';
  } else {
    advance(lexer);
  }
  if (!is_lifetime) {
    if (lexer->lookahead != '\'') return false;
    advance(lexer);
  }
  lexer->mark_end(lexer);
  return found(lexer, is_lifetime ? LIFETIME : CHAR);
}

static bool scan_quote(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  Delimiter delimiter = {.quote = (char)lexer->lookahead, .quotes = 1};
  if (lexer->lookahead == '"') {
    read_opening(lexer, true, &delimiter);
    return valid[LITERAL_START] && begin_literal(scanner, lexer, delimiter, LITERAL_START);
  }
  advance(lexer);
  lexer->mark_end(lexer);
  if (lexer->lookahead == '\'') {
    advance(lexer);
    if (lexer->lookahead == '\'') {
      advance(lexer);
      lexer->mark_end(lexer);
      delimiter.quotes = 3;
      return valid[LITERAL_START] && begin_literal(scanner, lexer, delimiter, LITERAL_START);
    }
    return valid[SINGLE_QUOTE_START] && begin_literal(scanner, lexer, delimiter, SINGLE_QUOTE_START);
  }
  return valid[SINGLE_QUOTE_START] ? scan_quote_of_statement(scanner, lexer, delimiter)
                                   : scan_quote_of_expression(lexer);
}

// Reads `pub` and what is in brackets behind it, if `word` is that, and the word that follows.
static Word read_behind_visibility(TSLexer *lexer, Word word) {
  if (!is(&word, "pub")) return word;
  skip_blanks(lexer);
  if (lexer->lookahead == '(') {
    while (!lexer->eof(lexer) && lexer->lookahead != ')' && lexer->lookahead != '\n') advance(lexer);
    advance(lexer);
    skip_blanks(lexer);
  }
  return read_word(lexer);
}

static bool scan_word(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  Word word = read_word(lexer);
  if (is_prefix(&word)) {
    Delimiter delimiter = {.quotes = 1};
    if (is(&word, "b") && lexer->lookahead == '\'') {
      advance(lexer);
      return valid[CHAR] && scan_quote_of_expression(lexer);
    }
    return valid[LITERAL_START] && read_literal_start(lexer, &word, &delimiter) &&
           begin_literal(scanner, lexer, delimiter, LITERAL_START);
  }
  if (valid[ERROR_SENTINEL] || !(valid[MODULE_ITEM] || valid[STATEMENT_ITEM])) return false;
  ItemKind kind = item_kind(lexer, read_behind_visibility(lexer, word), valid[MODULE_ITEM]);
  return kind != NO_ITEM && read_item(lexer, kind) &&
         found(lexer, valid[MODULE_ITEM] ? MODULE_ITEM : STATEMENT_ITEM);
}

static bool scan_inside_literal(Scanner *scanner, TSLexer *lexer) {
  switch (read_inside(lexer, &scanner->literals[scanner->literal_count - 1])) {
    case TEXT:
      return found(lexer, LITERAL_TEXT);
    case END:
      scanner->literal_count--;
      return found(lexer, LITERAL_END);
    default:
      return false;
  }
}

bool tree_sitter_ptl_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  Scanner *scanner = payload;
  bool is_recovering = valid[ERROR_SENTINEL];
  bool is_in_literal = scanner->literal_count > 0 && (valid[LITERAL_TEXT] || valid[LITERAL_END]);
  if (is_in_literal && !is_recovering) return scan_inside_literal(scanner, lexer);

  lexer->mark_end(lexer);
  Place place = skip_white_space(scanner, lexer);
  if (lexer->lookahead == '/') return scan_slash(scanner, lexer, valid, place);
  if (lexer->lookahead == '.') {
    advance(lexer);
    bool is_chain = begins_word(lexer->lookahead);
    return scan_layout(scanner, lexer, valid, place, is_chain);
  }
  if (scan_layout(scanner, lexer, valid, place, false)) return true;
  // Behind a comment that stands first in its line, one line has begun only once.
  scanner->has_comment = false;
  if (lexer->lookahead == '"' || lexer->lookahead == '\'') return scan_quote(scanner, lexer, valid);
  return begins_word(lexer->lookahead) && scan_word(scanner, lexer, valid);
}
