# Reported speech without that; the lines of b have none.
gpquotes -K 2 -i -l plainly-said.in
