" Colours for templates of PTL for Rust. What is Rust's is coloured as Rust.

if exists('b:current_syntax')
  finish
endif

runtime! syntax/rust.vim
unlet! b:current_syntax
syntax case match

" PTL's words are keywords where their construct can stand. Elsewhere they are names.

syntax match ptlKeyword /\%(^\s*\%(pub\%(\s*([^()]*)\)\?\s*\)\?\)\@<=from\ze\s\+[0-9A-Za-z_:#]\+\%(\s*\)import\>/
syntax match ptlKeyword /\%(^\s*\%(pub\%(\s*([^()]*)\)\?\s*\)\?from\s\+[0-9A-Za-z_:#]\+\s\+\)\@<=import\>/
syntax match ptlKeyword /^\s*\zs\%(elif\|case\|with\)\ze\s\+\%(::\|[^[:space:]=;:,.?+\/%^>)\]}]\)/
syntax match ptlKeyword /^\s*\zsempty\ze\s*:\%(:\)\@!/
syntax match ptlKeyword /\%(^\s*\|[:;]\s*\)\@<=pass\ze\s*\%(;\|$\|\/[\/*]\)/
syntax match ptlKeyword /\%(\%(^\|\*\/\|\]\)\s*\%(pub\%(\s*([^()]*)\)\?\s*\)\?\%(async\s\+\)\?\)\@<=template\ze\s\+\%(\w\|#\|[^\x00-\x7F]\)\+\s*[(<[]/
      \ nextgroup=ptlTemplate skipwhite
syntax match ptlTemplate /\%(\w\|#\|[^\x00-\x7F]\)\+/ contained nextgroup=ptlKind skipwhite
syntax match ptlKind /\[\s*\%(html\|plain\|attrs\|url\|css\|js\)\s*\]/ contained

" Slips.

syntax match ptlMistake /^\s*\zselse\s\+if\>/
syntax match ptlMistake /^\s*\zsdef\ze\s\+\h\w*\s*(/
syntax match ptlMistake /^\s*\zs#\%(!\?\[\)\@!.*/

" What stands inside literals.

syntax match ptlEscape /\\\%(x\x\{2}\|u{[^}]*}\|.\|$\)/ contained
syntax match ptlBrace /{{\|}}/ contained
syntax match ptlSpec /:\@1<!:\%(:\)\@![^{}"']*\ze}/ contained
syntax region ptlInside start=/{/ end=/}/ contained transparent contains=TOP,ptlKeyword,ptlMarkup
syntax region ptlValue matchgroup=ptlValueEdge start=/{\%({\)\@!/ end=/}/ contained
      \ contains=TOP,ptlKeyword,ptlMarkup,ptlInside,ptlSpec

" A literal often holds half a tag, so the pieces of markup are found one by one.
syntax match ptlHtmlTag /<\/\?\a[0-9A-Za-z:-]*/ contained
syntax match ptlHtmlTag /[ =-]\@1<!\/\?>/ contained
syntax match ptlHtmlTag /<!\cdoctype[^>'"]*>/ contained
syntax match ptlHtmlAttribute /[A-Za-z_:@][0-9A-Za-z_:.@-]*\ze\s*=\%(\s*["'\\{]\|$\)/ contained
syntax match ptlHtmlEntity /&\%(#\d\+\|#[xX]\x\+\|\a\w*\);/ contained
syntax match ptlHtmlComment /<!--.\{-}\%(-->\|$\)\|-->/ contained
syntax cluster ptlHtml contains=ptlHtmlTag,ptlHtmlAttribute,ptlHtmlEntity,ptlHtmlComment

" Literals wherever they stand: text, unless they have an `h`.

syntax region ptlText keepend start=/"""/ skip=/\\./ end=/"""/ contains=ptlEscape
syntax region ptlText keepend start=/'''/ skip=/\\./ end=/'''/ contains=ptlEscape
syntax region ptlText keepend start=/\<r\z('''\|"""\|"\|'\)/ end=/\z1/
syntax region ptlText keepend start=/\<f\z('''\|"""\|"\|'\)/ skip=/\\./ end=/\z1/ contains=ptlValue,ptlBrace,ptlEscape
syntax region ptlText keepend start=/\<\%(rf\|fr\)\z(#*\)\z('''\|"""\|"\|'\)/ end=/\z2\z1/ contains=ptlValue,ptlBrace
syntax region ptlTrusted keepend start=/\<h\z('''\|"""\|"\|'\)/ skip=/\\./ end=/\z1/
      \ contains=ptlValue,ptlBrace,ptlEscape,@ptlHtml
syntax region ptlTrusted keepend start=/\<\%(rh\|hr\)\z(#*\)\z('''\|"""\|"\|'\)/ end=/\z2\z1/
      \ contains=ptlValue,ptlBrace,@ptlHtml
syntax region ptlText matchgroup=ptlText keepend start=/\<[fh]\s*!\s*[([{]\s*\z('''\|"""\|"\|'\)/ skip=/\\./ end=/\z1\s*[)\]}]\?/
      \ contains=ptlValue,ptlBrace,ptlEscape
syntax region ptlText matchgroup=ptlText keepend start=/\<[fh]\s*!\s*[([{]\s*r\z(#*\)"/ end=/"\z1\s*[)\]}]\?/ contains=ptlValue,ptlBrace
" Behind the `=` of a binding, too, a single quote begins a literal.
syntax region ptlText keepend oneline start=/\%([^=!<>.+*/%&|^-]=\s*\)\@<='\%('\|\w\+\s*:\s*\%(for\|while\|loop\)\>\)\@!/
      \ skip=/\\./ end=/'/ contains=ptlEscape

" Literals that are statements: they begin a line, or follow a colon, a semicolon or another literal.

syntax region ptlMarkup keepend start=/\%(^\s*\|[:;'"#]\s*\|["'][)\]}]\s*\)\@<='\%(\w\+\s*:\s*\%(for\|while\|loop\)\>\)\@!/
      \ skip=/\\./ end=/'\|$/ contains=ptlEscape,@ptlHtml
syntax region ptlMarkup keepend start=/\%(^\s*\|[:;'"#]\s*\|["'][)\]}]\s*\)\@<=\z('''\|"""\|"\)/
      \ skip=/\\./ end=/\z1/ contains=ptlEscape,@ptlHtml
syntax region ptlMarkup keepend start=/\%(^\s*\|[:;'"#]\s*\|["'][)\]}]\s*\)\@<=r\z(#*\)\z('''\|"""\|"\|'\)/
      \ end=/\z2\z1/ contains=@ptlHtml
syntax region ptlMarkup keepend start=/\%(^\s*\|[:;'"#]\s*\|["'][)\]}]\s*\)\@<=f\z('''\|"""\|"\|'\)/
      \ skip=/\\./ end=/\z1/ contains=ptlValue,ptlBrace,ptlEscape,@ptlHtml
syntax region ptlMarkup keepend start=/\%(^\s*\|[:;'"#]\s*\|["'][)\]}]\s*\)\@<=\%(rf\|fr\)\z(#*\)\z('''\|"""\|"\|'\)/
      \ end=/\z2\z1/ contains=ptlValue,ptlBrace,@ptlHtml

highlight default link ptlKeyword Keyword
highlight default link ptlTemplate Function
highlight default link ptlKind PreProc
highlight default link ptlMistake Error
highlight default link ptlText String
highlight default link ptlMarkup String
highlight default link ptlTrusted String
highlight default link ptlEscape SpecialChar
highlight default link ptlBrace SpecialChar
highlight default link ptlSpec Special
highlight default link ptlValueEdge Delimiter
highlight default link ptlHtmlTag Statement
highlight default link ptlHtmlAttribute Type
highlight default link ptlHtmlEntity Special
highlight default link ptlHtmlComment Comment

let b:current_syntax = 'ptl'
