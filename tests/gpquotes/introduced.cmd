# What tells who a speaker is: an office left or held of a body, honours; and
# what looks like it.
gpquotes introduced.in
