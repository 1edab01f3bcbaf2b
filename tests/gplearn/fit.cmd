# Weights fitted to rows reproduce the verdicts of these rows, are the same each
# time, and can be read by gpclean --weights.  A third of the lines may differ,
# because gpclean adds terms for a line's surroundings (margin.h).
cd "$WORK" || exit 2
gpsplit --lines "$TOP"/corpus/00*.txt >pages
gpclean --keep-all pages >kept
for live in '' --live; do
	# shellcheck disable=SC2086	# an option or none
	gplearn --measures $live kept >measures
	awk -F '\t' '{ print ($5 ~ /\.$/) "\t1\t" $4 }' measures >rows
	gplearn --fit page rows >w || echo "status $?"
	gplearn --fit page rows | cmp - w
	[ "$(grep -c '^page.base' w)" = 1 ] || head -n 3 w
	gpclean --weights w pages >cleaned || echo "status $?"
	awk -F '\t' 'NR == FNR { kept[$0] = 1; next }
	{ n++; right += (($1 FS $2 FS $5) in kept) == ($5 ~ /\.$/) }
	END { if (n < 100 || right < 0.6 * n) print right " of " n " right" }' \
	    cleaned measures
done
echo '== all rows alike, and none'
awk -F '\t' -v OFS='\t' '{ $1 = 1; print }' rows | gplearn --fit live | cut -f 1,2 | sort | uniq -c |
    awk '{ print $2, $3 }'
gplearn --fit title </dev/null; echo $?
echo '== mistakes'
row=$(head -n 1 rows | cut -f 3)
while IFS='~' read -r keep weight features; do
	printf '%s\t%s\t%s\n1\t1\t%s\n' "$keep" "$weight" "$features" "$row" >bad
	gplearn --fit page bad 2>&1
	echo "status $?"
done <<END2
yes~1~$row
1~x~$row
1~nan~$row
1~-1~$row
1~~$row
1~1~1 2 3
1~1~$row 4
1~1~${row%?}x
1~1~99999 $row
END2
gplearn --fit pages rows 2>&1 | head -n 1
