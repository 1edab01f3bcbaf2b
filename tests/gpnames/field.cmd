# Ratings and adverbs that open a sentence are no names; a new name begins after a
# body's genitive; a town is not the body that is called after it.
gpnames -l field.in
