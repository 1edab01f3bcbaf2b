gpnames -l -o named-again.in
