# A body by what stands before its head; what is no part of a name, and no name.
gpnames -l short.in
