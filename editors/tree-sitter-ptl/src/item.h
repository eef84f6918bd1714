// Rust items: where they begin, and where they end. Inside them Rust's rules hold alone.
#ifndef PTL_ITEM_H
#define PTL_ITEM_H

#include "characters.h"

typedef enum {
  NO_ITEM,
  // It ends with `;`.
  ENDS_IN_SEMICOLON,
  // It ends with `;` or with its braces.
  ENDS_IN_BRACES,
  // As above, unless the line ends in a colon, which makes it the head of a block.
  IMPL_OR_TRAIT,
} ItemKind;

static const char *const BRACED[] = {"fn", "struct", "enum", "mod", NULL};
static const char *const BEHIND_CONST[] = {"fn", "unsafe", "async", "extern", NULL};
static const char *const BEHIND_ASYNC[] = {"fn", "unsafe", NULL};
static const char *const BEHIND_UNSAFE[] = {"fn", "extern", "mod", NULL};
static const char *const IMPL_AND_TRAIT[] = {"impl", "trait", NULL};
static const char *const RAW_PREFIXES[] = {"r", "br", "cr", NULL};

// Whether `word` begins an item; reads as much behind it as is needed to know.
static inline ItemKind item_kind(TSLexer *lexer, Word word, bool may_be_macro) {
  if (is_one_of(&word, IMPL_AND_TRAIT)) return IMPL_OR_TRAIT;
  skip_blanks(lexer);
  int32_t next = lexer->lookahead;
  if (is(&word, "use")) return next == '(' ? NO_ITEM : ENDS_IN_SEMICOLON;
  if (next == '!' && (may_be_macro || is(&word, "macro_rules"))) {
    advance(lexer);
    return lexer->lookahead == '=' ? NO_ITEM : ENDS_IN_BRACES;
  }
  if (is(&word, "extern") && next == '"') return ENDS_IN_BRACES;
  if (!begins_word(next)) return NO_ITEM;
  if (is_one_of(&word, BRACED)) return ENDS_IN_BRACES;
  if (is(&word, "static") || is(&word, "type")) return ENDS_IN_SEMICOLON;

  Word second = read_word(lexer);
  if (is(&word, "extern")) return is(&second, "crate") ? ENDS_IN_SEMICOLON : ENDS_IN_BRACES;
  if (is(&word, "const")) {
    if (is_one_of(&second, BEHIND_CONST)) return ENDS_IN_BRACES;
    skip_blanks(lexer);
    return lexer->lookahead == ':' ? ENDS_IN_SEMICOLON : NO_ITEM;
  }
  if (is(&word, "async")) return is_one_of(&second, BEHIND_ASYNC) ? ENDS_IN_BRACES : NO_ITEM;
  if (is(&word, "unsafe")) {
    if (is_one_of(&second, IMPL_AND_TRAIT)) return IMPL_OR_TRAIT;
    return is_one_of(&second, BEHIND_UNSAFE) ? ENDS_IN_BRACES : NO_ITEM;
  }
  if (is(&word, "union")) {
    skip_blanks(lexer);
    return lexer->lookahead == '{' || lexer->lookahead == '<' ? ENDS_IN_BRACES : NO_ITEM;
  }
  return NO_ITEM;
}

// Reads the rest of a string behind its first quote.
static inline void read_rust_string(TSLexer *lexer) {
  while (!lexer->eof(lexer) && lexer->lookahead != '"') {
    if (lexer->lookahead == '\\') advance(lexer);
    advance(lexer);
  }
  advance(lexer);
}

// Reads what follows `r`, if it is a raw string.
static inline void read_rust_raw_string(TSLexer *lexer) {
  unsigned hashes = 0;
  for (; lexer->lookahead == '#'; hashes++) advance(lexer);
  if (lexer->lookahead != '"') return;
  advance(lexer);
  while (!lexer->eof(lexer)) {
    bool is_quote = lexer->lookahead == '"';
    advance(lexer);
    unsigned found = 0;
    for (; is_quote && found < hashes && lexer->lookahead == '#'; found++) advance(lexer);
    if (is_quote && found == hashes) return;
  }
}

// Reads a char, or the quote of a lifetime.
static inline void read_rust_quote(TSLexer *lexer) {
  advance(lexer);
  if (lexer->lookahead == '\\') {
    advance(lexer);
    read_escape(lexer);
  } else if (begins_word(lexer->lookahead)) {
    read_word(lexer);
  } else {
    advance(lexer);
  }
  if (lexer->lookahead == '\'') advance(lexer);
}

// Reads a comment, if the slash here begins one. Returns whether it does.
static inline bool read_rust_comment(TSLexer *lexer) {
  advance(lexer);
  if (lexer->lookahead == '/') {
    while (!lexer->eof(lexer) && lexer->lookahead != '\n') advance(lexer);
    return true;
  }
  if (lexer->lookahead == '*') {
    advance(lexer);
    read_block_comment(lexer);
    return true;
  }
  return false;
}

// Whether the braces that just ended are an argument of a generic type: `impl Grid<{ N }> for T`.
static inline bool is_generic_argument(TSLexer *lexer) {
  while (is_blank(lexer->lookahead) || lexer->lookahead == '\n') advance(lexer);
  return lexer->lookahead == '>' || lexer->lookahead == ',';
}

// Reads an item from behind its first words on, and marks its end. Returns whether it is one, and ends.
static inline bool read_item(TSLexer *lexer, ItemKind kind) {
  unsigned depth = 0;
  bool is_behind_colon = false;
  while (!lexer->eof(lexer)) {
    int32_t character = lexer->lookahead;
    if (is_blank(character)) {
      advance(lexer);
      continue;
    }
    if (character == '\n') {
      if (kind == IMPL_OR_TRAIT && depth == 0 && is_behind_colon) return false;
      advance(lexer);
      continue;
    }
    if (character == '/' && read_rust_comment(lexer)) continue;
    is_behind_colon = character == ':';
    if (begins_word(character)) {
      Word word = read_word(lexer);
      if (is_one_of(&word, RAW_PREFIXES)) read_rust_raw_string(lexer);
      continue;
    }
    if (character == '\'') {
      read_rust_quote(lexer);
      continue;
    }
    if (character != '/') advance(lexer);
    if (character == '"') {
      read_rust_string(lexer);
    } else if (closing_bracket(character)) {
      if (character == '{' && kind == IMPL_OR_TRAIT) kind = ENDS_IN_BRACES;
      depth++;
    } else if (character == ')' || character == ']' || character == '}') {
      if (depth == 0) return false;
      depth--;
      if (character == '}' && depth == 0 && kind == ENDS_IN_BRACES) {
        lexer->mark_end(lexer);
        if (!is_generic_argument(lexer)) return true;
      }
    } else if (character == ';' && depth == 0) {
      lexer->mark_end(lexer);
      return true;
    }
  }
  return false;
}

#endif
