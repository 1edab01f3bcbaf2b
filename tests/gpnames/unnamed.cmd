gpnames -l unnamed.in
