# Premises whose head is written small: not only those called after a road.
gpnames -l small-heads.in
