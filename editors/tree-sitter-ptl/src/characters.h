// Characters, words and comments: what every part of the scanner reads.
#ifndef PTL_CHARACTERS_H
#define PTL_CHARACTERS_H

#include "tree_sitter/parser.h"

#include <string.h>

// Longer words are none that the scanner knows.
#define WORD_CAPACITY 16

typedef struct {
  char text[WORD_CAPACITY];
  // How long it is, even if `text` cannot hold it.
  unsigned length;
} Word;

static inline void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

static inline void skip(TSLexer *lexer) { lexer->advance(lexer, true); }

static inline bool is_blank(int32_t character) {
  return character == ' ' || character == '\t' || character == '\r' || character == '\f';
}

static inline bool is_digit(int32_t character) { return character >= '0' && character <= '9'; }

// All letters beyond ASCII count: where it matters, the grammar's own rule for words looks again.
static inline bool begins_word(int32_t character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         character == '_' || (character > 0x7F && character != 0xFEFF);
}

static inline bool continues_word(int32_t character) {
  return begins_word(character) || is_digit(character);
}

static inline char closing_bracket(int32_t character) {
  switch (character) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    default: return 0;
  }
}

static inline void skip_blanks(TSLexer *lexer) {
  while (is_blank(lexer->lookahead)) advance(lexer);
}

static inline Word read_word(TSLexer *lexer) {
  Word word = {.length = 0};
  while (continues_word(lexer->lookahead)) {
    if (word.length < WORD_CAPACITY - 1) word.text[word.length] = (char)lexer->lookahead;
    word.length++;
    advance(lexer);
  }
  if (word.length >= WORD_CAPACITY) word.text[0] = '\0';
  return word;
}

static inline bool is(const Word *word, const char *text) { return strcmp(word->text, text) == 0; }

static inline bool is_one_of(const Word *word, const char *const *texts) {
  for (; *texts; texts++) {
    if (is(word, *texts)) return true;
  }
  return false;
}

// Reads a comment behind its first `/*`, with those nested in it. Returns whether it ends.
static inline bool read_block_comment(TSLexer *lexer) {
  unsigned depth = 1;
  while (!lexer->eof(lexer)) {
    int32_t character = lexer->lookahead;
    advance(lexer);
    if (character == '/' && lexer->lookahead == '*') {
      advance(lexer);
      depth++;
    } else if (character == '*' && lexer->lookahead == '/') {
      advance(lexer);
      if (--depth == 0) return true;
    }
  }
  return false;
}

// Reads the rest of a char behind its quote and its backslash.
static inline void read_escape(TSLexer *lexer) {
  int32_t kind = lexer->lookahead;
  advance(lexer);
  if (kind == 'x') {
    for (int digits = 0; digits < 2 && continues_word(lexer->lookahead); digits++) advance(lexer);
  } else if (kind == 'u' && lexer->lookahead == '{') {
    while (lexer->lookahead != '}' && lexer->lookahead != '\n' && !lexer->eof(lexer)) advance(lexer);
    if (lexer->lookahead == '}') advance(lexer);
  }
}

#endif
