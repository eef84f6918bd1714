" Vim takes `.ptl` for Python, which Quixote's templates are: so this must not be `setfiletype`.
autocmd BufNewFile,BufRead *.ptl set filetype=ptl
