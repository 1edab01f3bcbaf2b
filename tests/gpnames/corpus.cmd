# Against the persons, bodies and places that a reader finds in the corpus
# (tests/corpus/names.tsv: doc kind name, each once a document).
cd "$TOP/corpus" || exit 2
for file in 0*.txt; do
	case $file in
	010*) gpsplit --document '^=== article' "$file" ;;
	*) gpsplit "$file" ;;
	esac
done | gpclean | gpnames -l | awk -F '\t' -v OFS='\t' '
    !seen[$1, $3, $4]++ { print $1, $3, $4 }' >"$WORK/got"
awk -F '\t' -v OFS='\t' '
FNR == NR { gold[$0]; golds++; next }
$0 in gold { found++; delete gold[$0]; next }
{ print "false", $0; wrong++ }
END {
	for (row in gold)
		print "missed", row
	print found " of " golds ", " wrong " false"
}' "$TOP/tests/corpus/names.tsv" "$WORK/got" | sort
