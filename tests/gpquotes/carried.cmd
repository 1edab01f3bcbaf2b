gpquotes -l carried.in
