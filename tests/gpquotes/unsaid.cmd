gpquotes -i -l unsaid.in
