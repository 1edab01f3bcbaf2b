# The bootstrap's intervals hold the figure, come the same from the same seed,
# shrink as units grow by the root of their number, and are as wide as the
# binomial law has it: 100 units, 0.8 agree, 0.8 -+ 1.96 * 0.04.
cd "$WORK" || exit 2
coded() {
	awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) {
		print i "\t" i % 2 >"hand"
		print i "\t" (i % 5 ? i % 2 : 1 - i % 2) >"filter"
	} }'
}
for n in 100 10000; do
	coded $n
	gpagree --bootstrap 1000 hand filter >got
	gpagree --bootstrap 1000 --seed 1 hand filter | cmp - got
	gpagree --bootstrap 1000 --seed 9 hand filter | cmp -s - got &&
	    echo 'seed without effect'
	awk -F '\t' -v n=$n '$3 != "-" && $4 != "-" && !($4 <= $3 && $3 <= $5)
	$1 == "agreement" {
		half = ($5 - $4) / 2 / (1.96 * sqrt(0.8 * 0.2 / n))
		print $3, (half > 0.9 && half < 1.1 ? "as wide" : half)
	}' got
done
