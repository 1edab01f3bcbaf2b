gpnames -k 1 count.in
