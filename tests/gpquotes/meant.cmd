# Whom words mean: a person who is told something new of, whoever else an aside
# names; a name in the capitals that an article starts with; what an office is of.
gpquotes -l meant.in
