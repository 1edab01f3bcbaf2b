# Speakers of the press at first sight: titles and roles that stand for their holder,
# those named in the last paragraph, marks after a plural.
gpquotes -l unseen.in
