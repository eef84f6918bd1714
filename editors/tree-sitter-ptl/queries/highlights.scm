; What stands in Rust's own words is coloured by the grammar of Rust: see injections.scm.

(line_comment) @comment
(block_comment) @comment
(doc_comment) @comment.documentation
(attribute) @attribute

; PTL's words are keywords in their constructs only. Elsewhere they are names.

(import ["from" "import"] @keyword.import)
(imported_name "as" @keyword.import)
(visibility "pub" @keyword.modifier)
(methods_head ["pub" "unsafe"] @keyword.modifier)
(methods_head ["impl" "trait"] @keyword.type)
(template "template" @keyword.function)
(template "async" @keyword.coroutine)
(where_clause "where" @keyword)

(if "if" @keyword.conditional)
(elif "elif" @keyword.conditional)
(else "else" @keyword.conditional)
(match "match" @keyword.conditional)
(case ["case" "if"] @keyword.conditional)
(for ["for" "in"] @keyword.repeat)
(empty "empty" @keyword.repeat)
(while "while" @keyword.repeat)
(loop "loop" @keyword.repeat)
(break "break" @keyword.repeat)
(continue "continue" @keyword.repeat)
(let "let" @keyword)
(capture "let" @keyword)
(with "with" @keyword)
(pass) @keyword
(return "return" @keyword.return)

; Names.

(path) @module
(imported_name name: (identifier) @function)
(imported_name alias: (identifier) @function)
(template name: (identifier) @function)
(kind ["html" "plain" "attrs" "url" "css" "js"] @attribute)
(parameter pattern: (pattern) @variable.parameter)
(capture name: (identifier) @variable)
(type) @type
(label) @label

; Literals.

(literal_start) @string
(literal_text) @string
(literal_end) @string
(escape) @string.escape
(interpolation ["{" "}"] @punctuation.special)
(format_spec) @string.special
(markup "%" @operator)

[":" ";" ","] @punctuation.delimiter
["(" ")" "[" "]"] @punctuation.bracket
