# In a document of four hundred persons, a surname alone still finds each of them.
awk 'BEGIN {
	for (i = 0; i < 400; i++) {
		s = sprintf("Lo%c%c%cson", 97 + i % 20, 97 + int(i / 20), 97 + i * 7 % 26)
		printf "d\t%d\tDr Ann %s spoke. Dr %s left.\n", i + 1, s, s
	}
}' | gpnames | awk -F '\t' '{ n[$2 " " $3]++ } END { for (k in n) print n[k], k }'
