gpnames -l joined.in
