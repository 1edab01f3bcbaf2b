# Of news pages in other languages, 95 % of the article's words are kept, and no
# more than 8 pages of 162 lose a fifth of them.
cd "$TOP" || exit 2
dev=../shared/dev/pages/fundus-other
"$TOP/tests/needs" dev/pages || exit 77
zstd -qdc $dev.gold.tsv.zst | awk -F '\t' '$3 { print $1 "\t" $2 }' >"$WORK/gold"
zstd -qdc $dev.in.tsv.zst >"$WORK/in"
gpclean "$WORK/in" >"$WORK/kept"
awk -F '\t' '
FILENAME ~ /gold$/ { gold[$1, $2]; next }
!(($1, $2) in gold) { next }
FILENAME ~ /kept$/ { kept[$1] += split($3, w, " "); next }
{ all[$1] += split($3, w, " ") }
END {
	for (doc in all) {
		sum += kept[doc] / all[doc]
		lost += kept[doc] < 0.8 * all[doc]
		n++
	}
	print (sum >= 0.95 * n ? "kept" : "kept: " sum / n)
	print (lost <= 8 ? "whole" : "lost: " lost)
}' "$WORK/gold" "$WORK/kept" "$WORK/in"
