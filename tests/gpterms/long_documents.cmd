# -d: in documents short and long, the documents of each term are those in which
# it is counted alone.
cd "$WORK" || exit 2
awk 'BEGIN {
	split("90 9000 30 12000 60", records, " ")
	for (d = 1; d <= 5; d++)
		for (i = 0; i < records[d]; i++) {
			printf "doc%d\t%s", d, i % 7 < 3 ? "left" : "right"
			printf "\tThe primary care networks met GP%s ", i % 5 ? "s" : ""
			printf "word%d, Term%d rare%d.\n", i * i % 211,
			    (i + d) % 89, i % 4000 == 77 ? i + d % 2 : 0
		}
}' >in
for options in '' '-n 2' '-k 2' '-k 2 -n 3' '-a -L' '-g -k 2'; do
	# shellcheck disable=SC2086
	gpterms -d $options in | sed 's/\t[0-9]*\(\t[0-9]*\)$/\1/' >together
	for d in 1 2 3 4 5; do
		# shellcheck disable=SC2086
		grep "^doc$d	" in | gpterms $options | sed 's/\t[0-9]*$//'
	done | LC_ALL=C sort | uniq -c |
	    sed 's/^ *\([0-9]*\) \(.*\)/\2\t\1/' | LC_ALL=C sort >apart
	cmp together apart && echo "gpterms -d $options: $(wc -l <apart) terms"
done
gpterms --dispersion in >together
grep '^doc2' in | gpterms -d --words | grep -c '	1$'
sed -n '/^word1	/p; /^rare77	/p; /^primary care network/p' together
