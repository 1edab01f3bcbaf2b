gpquotes -l ranks.in
