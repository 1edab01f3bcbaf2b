# Lines come out in the order in which they came in, those that are dropped
# too, however lists, prose and what waits for it are mixed.
cat "$TOP"/corpus/*.txt "$TOP"/tests/sites/1*.txt | tr -d '\t\r' | awk '
NF { line[n++] = $0 }
END {
	for (k = 1; k <= 20; k++)
		for (i = 0; i < n; i++)
			printf "%d\t%d\t%s\n", k, i, line[i * (7 + 2 * k) % n]
}' >"$WORK/lines"
gpclean --keep-all "$WORK/lines" | awk -F '\t' '
{ lines++ }
$1 == doc && $2 + 0 < line { print "out of order: " $0 }
{ doc = $1; line = $2 + 0 }
END { print (lines > 20000) ? "many lines" : lines }'
