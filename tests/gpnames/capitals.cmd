# A name in the capitals that an article may start with is read as any other, and
# its last word means the same person later.
gpnames -l capitals.in
