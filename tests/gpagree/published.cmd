# Worked examples.  Krippendorff, Computing Krippendorff's Alpha-Reliability
# (2011): A, two observers and two values, 0.095; B, two observers and five
# values, 0.692; C, four observers with gaps, 0.743 nominal, 0.815 ordinal,
# 0.849 interval.  Kappa: Fleiss, Levin and Paik, Statistical Methods for Rates
# and Proportions (2003), 18.1: two raters, 100 patients, 0.676 (0.89 agree,
# 0.66 would by chance: 0.23 / 0.34 = 0.6765).
cd "$WORK" || exit 2

# codes FILE CODE...: a unit each, . for one without a code.
codes() {
	file=$1 unit=0
	shift
	for code; do
		unit=$((unit + 1))
		[ "$code" = . ] || printf 'unit\t%d\t%s\n' "$unit" "$code"
	done | sed 's/$/	text/' >"$file"
}

echo '== A'
codes meg 0 1 0 0 0 0 0 0 1 0
codes owen 1 1 1 0 0 1 0 0 0 0
gpagree meg owen | grep alpha
echo '== B'
codes ben a a b b d c c c e d d a
codes gerry b a b b b c c c e d d d
gpagree ben gerry | grep -e alpha -e units
echo '== C'
codes a 1 2 3 3 2 1 4 1 2 . . .
codes b 1 2 3 3 2 2 4 1 2 5 . 3
codes c . 3 3 3 2 3 4 2 2 5 1 .
codes d 1 2 3 3 2 4 4 1 2 5 1 .
gpagree a b c d
echo '== C, ordinal by name'
for file in a b c d; do
	tr 12345 vwxyz <$file >$file.names
done
gpagree --classes v,w,x,y,z a.names b.names c.names d.names | grep alpha
echo '== Fleiss'
awk 'BEGIN {
	split("75 1 4 5 4 1 0 0 10", n)
	split("psychosis neurosis organic", name)
	for (i = 0; i < 9; i++)
		for (k = 0; k < n[i + 1]; k++) {
			print ++u "\t" name[int(i / 3) + 1] >"first"
			print u "\t" name[i % 3 + 1] >"second"
		}
}'
gpagree first second
gpagree --matrix --classes psychosis,neurosis,organic first second
