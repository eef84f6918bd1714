" Settings for templates of PTL for Rust.

if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal comments=s0:/*!,mb:\ ,ex:*/,s1:/*,mb:*,ex:*/,:///,://!,://
setlocal commentstring=//\ %s
setlocal formatoptions-=t formatoptions+=croqnl
setlocal expandtab shiftwidth=4 softtabstop=4
setlocal foldmethod=indent
setlocal suffixesadd=.ptl

let b:undo_ftplugin = 'setlocal comments< commentstring< formatoptions< expandtab< shiftwidth< softtabstop<'
      \ . ' foldmethod< suffixesadd<'
