gpnames -lo dateline.in
