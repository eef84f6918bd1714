" Says which groups Vim finds at places of files. Each line of the file that $PTL_QUESTIONS names holds a path, a line and
" a column, with tabs between; each line of the file that $PTL_ANSWERS names will hold the group at that place, or
" nothing.

set encoding=utf-8 nomodeline hidden redrawtime=60000
execute 'set runtimepath^=' . fnameescape($PTL_VIM)
filetype plugin indent on
syntax enable
let groups = []
let path = ''
for place in readfile($PTL_QUESTIONS)
  let [found, line, column] = split(place, "\t")
  if found !=# path
    execute 'edit ' . fnameescape(found)
    syntax sync fromstart
    let path = found
  endif
  " Without a screen, synID() gives what it gave before.
  let stack = synstack(str2nr(line), str2nr(column))
  call add(groups, empty(stack) ? '' : synIDattr(stack[-1], 'name'))
endfor
call writefile(groups, $PTL_ANSWERS)
quitall!
