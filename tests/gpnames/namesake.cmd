gpnames -l namesake.in
