# An office is no part of a body; bodies that are whole are two.
gpnames -K 2 -l offices.in
