// Literals: how they begin, what is inside, and how they end.
#ifndef PTL_LITERAL_H
#define PTL_LITERAL_H

#include "characters.h"

// How a literal begins, which decides how it ends.
typedef struct {
  // `'` or `"`.
  char quote;
  // One, or three for a text block.
  uint8_t quotes;
  // How many `#` stand around the quotes.
  uint8_t hashes;
  // Whether a backslash is just a backslash.
  bool is_raw;
  bool is_interpolated;
  // What closes the macro in `f!("…")`; 0 if it is none.
  char bracket;
} Delimiter;

typedef enum { NOTHING, TEXT, END } Inside;

static const char *const LITERAL_PREFIXES[] = {"f",  "h",  "r", "rf", "fr", "rh",
                                               "hr", "b", "c", "br", "cr", NULL};

static inline bool is_prefix(const Word *word) { return is_one_of(word, LITERAL_PREFIXES); }

// Reads the hashes and quotes behind a prefix, and marks their end. Returns whether they are there.
static inline bool read_opening(TSLexer *lexer, bool may_be_block, Delimiter *delimiter) {
  while (delimiter->is_raw && lexer->lookahead == '#' && delimiter->hashes < UINT8_MAX) {
    advance(lexer);
    delimiter->hashes++;
  }
  if (lexer->lookahead != '"' && (lexer->lookahead != '\'' || delimiter->hashes > 0)) return false;
  delimiter->quote = (char)lexer->lookahead;
  delimiter->quotes = 1;
  advance(lexer);
  lexer->mark_end(lexer);
  if (!may_be_block || delimiter->hashes > 0 || lexer->lookahead != delimiter->quote) return true;
  advance(lexer);
  if (lexer->lookahead == delimiter->quote) {
    advance(lexer);
    lexer->mark_end(lexer);
    delimiter->quotes = 3;
  }
  return true;
}

// Reads what follows a prefix: quotes, or `!("`.
static inline bool read_literal_start(TSLexer *lexer, const Word *prefix, Delimiter *delimiter) {
  bool is_bytes = strchr(prefix->text, 'b') || strchr(prefix->text, 'c');
  delimiter->is_raw = strchr(prefix->text, 'r') != NULL;
  delimiter->is_interpolated = strchr(prefix->text, 'f') || strchr(prefix->text, 'h');
  bool may_be_macro = delimiter->is_interpolated && prefix->length == 1;
  if (may_be_macro && lexer->lookahead != '"' && lexer->lookahead != '\'') {
    skip_blanks(lexer);
    if (lexer->lookahead != '!') return false;
    advance(lexer);
    skip_blanks(lexer);
    delimiter->bracket = closing_bracket(lexer->lookahead);
    if (!delimiter->bracket) return false;
    advance(lexer);
    skip_blanks(lexer);
    if (lexer->lookahead == 'r') {
      advance(lexer);
      delimiter->is_raw = true;
    }
  }
  return read_opening(lexer, !is_bytes, delimiter);
}

// Reads closing quotes and hashes. Returns whether all of them are there.
static inline bool read_closing(TSLexer *lexer, const Delimiter *delimiter) {
  for (unsigned quotes = 0; quotes < delimiter->quotes; quotes++) {
    if (lexer->lookahead != delimiter->quote) return false;
    advance(lexer);
  }
  for (unsigned hashes = 0; hashes < delimiter->hashes; hashes++) {
    if (lexer->lookahead != '#') return false;
    advance(lexer);
  }
  return true;
}

static inline void read_end_of_macro(TSLexer *lexer, char bracket) {
  lexer->mark_end(lexer);
  while (is_blank(lexer->lookahead) || lexer->lookahead == '\n') advance(lexer);
  if (lexer->lookahead == bracket) {
    advance(lexer);
    lexer->mark_end(lexer);
  }
}

// Reads text up to an escape, a value, or the end; or the end itself, if nothing stands before it.
static inline Inside read_inside(TSLexer *lexer, const Delimiter *delimiter) {
  bool is_one_line = delimiter->quote == '\'' && delimiter->quotes == 1;
  bool has_text = false;
  while (!lexer->eof(lexer)) {
    lexer->mark_end(lexer);
    int32_t character = lexer->lookahead;
    if (character == '\\' && !delimiter->is_raw) break;
    if (character == '{' && delimiter->is_interpolated) break;
    // Nothing closes a literal behind the end of its line: the mistake ends there too.
    if (character == '\n' && is_one_line) return has_text ? TEXT : END;
    if (character == delimiter->quote) {
      if (read_closing(lexer, delimiter)) {
        if (has_text) return TEXT;
        lexer->mark_end(lexer);
        if (delimiter->bracket) read_end_of_macro(lexer, delimiter->bracket);
        return END;
      }
    } else {
      advance(lexer);
      if (character == '}' && delimiter->is_interpolated && lexer->lookahead == '}') break;
    }
    has_text = true;
  }
  if (lexer->eof(lexer)) lexer->mark_end(lexer);
  return has_text ? TEXT : NOTHING;
}

#endif
