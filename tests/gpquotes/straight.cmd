# Straight marks among apostrophes, curly ones with the comma outside, and a
# speech of several paragraphs.
gpquotes -i -l straight.in
