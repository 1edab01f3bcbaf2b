gpquotes -l described.in
