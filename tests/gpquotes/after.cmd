gpquotes -l after.in
