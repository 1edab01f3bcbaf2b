# Indirect speech without marks, and sentences that report none.
gpquotes -i -l said.in
