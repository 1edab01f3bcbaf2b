gpquotes -l holders.in
