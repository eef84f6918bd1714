; Rust, without the literals in it that Rust does not know.

((item) @injection.content
  (#set! injection.language "rust"))

((attribute) @injection.content
  (#set! injection.language "rust"))

((methods_head) @injection.content
  (#set! injection.language "rust"))

((expression) @injection.content
  (#set! injection.language "rust"))

((pattern) @injection.content
  (#set! injection.language "rust"))

((type) @injection.content
  (#set! injection.language "rust"))

; Markup. A literal often holds half a tag, so all of a file's are read as one document.

((markup
  (literal
    (literal_text) @injection.content))
  (#set! injection.language "html")
  (#set! injection.combined))

((literal
  (literal_start) @_start
  (literal_text) @injection.content)
  (#match? @_start "^r?h")
  (#set! injection.language "html")
  (#set! injection.combined))
