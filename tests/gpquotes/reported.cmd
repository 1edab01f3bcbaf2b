# Indirect speech beside and around marked words: what is mostly quoted is not
# reported twice.
gpquotes -i -l reported.in
