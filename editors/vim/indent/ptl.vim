" Indentation for templates of PTL for Rust: a line that ends in a colon opens a block.

if exists('b:did_indent')
  finish
endif
let b:did_indent = 1

setlocal indentexpr=PtlIndent(v:lnum)
setlocal indentkeys=!^F,o,O,0),0],0},<:>,=elif,=else,=empty

let b:undo_indent = 'setlocal indentexpr< indentkeys<'

if exists('*PtlIndent')
  finish
endif

function s:Group(line, column) abort
  let stack = synstack(a:line, a:column)
  return empty(stack) ? '' : synIDattr(stack[-1], 'name')
endfunction

" Whether the line begins inside a literal or a comment.
function s:BeginsInside(line) abort
  return getline(a:line) =~# '^\s' && s:Group(a:line, 1) =~# '^ptl\|String\|Comment'
endfunction

" The line without its comment at the end.
function s:Code(line) abort
  let text = getline(a:line)
  let slashes = match(text, '\s*//')
  while slashes >= 0 && s:Group(a:line, matchend(text, '//', slashes)) !~# 'Comment'
    let slashes = match(text, '\s*//', slashes + 1)
  endwhile
  return slashes < 0 ? text : strpart(text, 0, slashes)
endfunction

" The line of the `if`, `for` or the like that an `elif`, `else` or `empty` in line `line` belongs to.
function s:Opening(line) abort
  let depth = indent(a:line)
  let line = prevnonblank(a:line - 1)
  while line > 0
    if indent(line) <= depth && getline(line) =~# '^\s*\%(''\w\+\s*:\s*\)\?\%(if\|elif\|for\)\>'
      return line
    endif
    let depth = min([depth, indent(line)])
    let line = prevnonblank(line - 1)
  endwhile
  return 0
endfunction

function PtlIndent(line) abort
  " The text of a literal is its author's.
  if s:BeginsInside(a:line)
    return -1
  endif
  if getline(a:line) =~# '^\s*\%(elif\>\|else\s*:\|empty\s*:\)'
    let opening = s:Opening(a:line)
    return opening > 0 ? indent(opening) : -1
  endif
  let previous = prevnonblank(a:line - 1)
  while previous > 0 && getline(previous) =~# '^\s*//'
    let previous = prevnonblank(previous - 1)
  endwhile
  if previous == 0
    return 0
  endif
  let code = s:Code(previous)
  if code =~# '[(\[{:]\s*$'
    return indent(previous) + shiftwidth()
  endif
  " A chain of methods.
  if getline(a:line) =~# '^\s*\.\h'
    return indent(previous) + (code =~# '^\s*\.\h' ? 0 : shiftwidth())
  endif
  " Where a block ends only its author knows.
  let closes = getline(a:line) =~# '^\s*[)\]}]'
  if getline(a:line) =~# '\S' && !closes && indent(a:line) <= indent(previous)
    return -1
  endif
  if code =~# '^\s*\%(return\|break\|continue\|pass\)\>' || closes
    return indent(previous) - shiftwidth()
  endif
  return indent(previous)
endfunction
