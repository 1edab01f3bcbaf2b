gpquotes -l stated.in
