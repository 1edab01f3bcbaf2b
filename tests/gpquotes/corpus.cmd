# Against what a reader finds in the corpus (tests/corpus/quotes.tsv: doc line
# speaker role quote): how many quotations are found, how many of their
# speakers agree, and which do not.
cd "$TOP/corpus" || exit 2
for file in 0*.txt; do
	case $file in
	010*) gpsplit --document '^=== article' "$file" ;;
	*) gpsplit "$file" ;;
	esac
done | gpclean | gpquotes >"$WORK/got"
awk -F '\t' -v OFS='\t' '
function plain(name) {
	sub(/^([Tt]he|[Aa]n?) /, "", name)
	return name
}
FNR == NR { gold[$1, $2, $5] = $3; role[$1, $2, $5] = $4; golds++; next }
($1, $2, $5) in gold {
	found++
	at = $1 SUBSEP $2 SUBSEP $5
	if (plain($3) == plain(gold[at]))
		right++
	else
		print "speaker", $1, $2, $3, gold[at]
	roles += $4 == role[at]
	delete gold[at]
	next
}
{ print "false", $1, $2, $3, substr($5, 1, 40) }
END {
	for (at in gold) {
		split(at, part, SUBSEP)
		print "missed", part[1], part[2], gold[at], substr(part[3], 1, 40)
	}
	print found " of " golds ", speaker " right ", role " roles
}' "$TOP/tests/corpus/quotes.tsv" "$WORK/got" | sort
