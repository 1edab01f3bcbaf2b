# Where a person is from is a place of its own, but part of the names of peers.
gpnames -l from.in
