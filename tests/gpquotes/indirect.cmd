gpquotes -i -l indirect.in
