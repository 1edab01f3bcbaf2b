# Two words are counted as pairs, three and more in a trie: the rows of up to
# two words are the same.  More pairs than are summed at a time; names of the
# glossary among them.
awk 'BEGIN {
	split("general practice|General Practice|BMA|GPs|nurse", name, "|")
	for (i = 0; i < 1100000; i++) {
		x = (x * 69069 + 12345) % 4294967296
		k = int(x / 65536) % 700
		printf "%s%s", k < 5 ? name[k + 1] : "w" k,
		    i % 13 == 12 ? ". " : i % 101 == 100 ? "\n" : " "
	}
	print "" }' >"$WORK/text"
# shellcheck disable=SC2086	# options are words
for options in -a "-M 2"; do
	gpterms -n 2 $options "$WORK/text" |
	    awk -F '\t' 'split($1, w, " ") <= 2' >"$WORK/two"
	gpterms -n 3 $options "$WORK/text" |
	    awk -F '\t' 'split($1, w, " ") <= 2' >"$WORK/three"
	cmp "$WORK/two" "$WORK/three" && echo "same: $options"
done
# Few pairs are sorted once, by the ranks of their words.
head -n 40 "$WORK/text" >"$WORK/few"
for n in 2 3; do
	gpterms -an $n "$WORK/few" |
	    awk -F '\t' 'split($1, w, " ") <= 2' >"$WORK/few$n"
done
cmp "$WORK/few2" "$WORK/few3" && echo "same: few"
gpterms -an 2 "$WORK/text" | awk -F '\t' '/ practice\t/ { n += $2 } END { print NR, n }'
