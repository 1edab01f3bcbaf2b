# What follows a single word after a comma tells its kind; the last seven lines
# look alike, and are no such thing.
gpnames -l apposed.in
