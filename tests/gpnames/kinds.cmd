gpnames -l -o kinds.in
