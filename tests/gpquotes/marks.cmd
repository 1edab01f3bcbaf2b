gpquotes -o marks.in
