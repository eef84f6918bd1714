" Indents each of the files that $PTL_QUESTIONS names anew. Those that change are named in $PTL_ANSWERS.

set encoding=utf-8 nomodeline hidden
execute 'set runtimepath^=' . fnameescape($PTL_VIM)
filetype plugin indent on
syntax enable
let changed = []
for path in readfile($PTL_QUESTIONS)
  execute 'edit ' . fnameescape(path)
  let before = getline(1, '$')
  normal! gg=G
  if getline(1, '$') != before
    call add(changed, path)
  endif
endfor
call writefile(changed, $PTL_ANSWERS)
quitall!
