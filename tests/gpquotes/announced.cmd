gpquotes -l announced.in
