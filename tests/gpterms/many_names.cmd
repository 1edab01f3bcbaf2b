# one text has more new names than the table of words has room for
awk 'BEGIN {
	for (i = 0; i < 400; i++)
		for (k = 0; k < 400; k++)
			printf "Pa%d Qu%d\tPa%d Qu%d\n", i, k, i, k
}' >"$WORK/names"
cut -f 1 "$WORK/names" | paste -s -d ';' >"$WORK/text"
gpterms --numbers -f "$WORK/names" "$WORK/text" >"$WORK/terms" && echo read
cut -f 2 "$WORK/terms" | sort | uniq -c
