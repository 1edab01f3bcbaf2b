# What an office is of, and who holds it, are two names; a place before a court is part
# of its name; capitals in brackets after a body are the body; a letter is no name.
gpnames -l officers.in
