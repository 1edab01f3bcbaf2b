# What tells who a speaker is: an office left or held of a body, kin, honours; and
# what looks like it.
gpquotes introduced.in
