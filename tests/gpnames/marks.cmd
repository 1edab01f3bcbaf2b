gpnames -l marks.in
