# keyness.awk REFERENCE TABLE: "term count ref_count G2" for each term of two
# tables of counts: Dunning's log-likelihood ratio from four cells.
BEGIN { FS = OFS = "\t" }
FNR == 1 { table++ }
{ n[table, $1] = $2; total[table] += $2; terms[$1] }

function part(o, e) { return o > 0 ? o * log(o / e) : 0 }

# a of all a_total, b of all b_total
function g2(a, a_total, b, b_total,  share, rest, g) {
	share = (a + b) / (a_total + b_total)
	rest = 1 - share
	g = part(a, a_total * share) + part(b, b_total * share) + \
	    part(a_total - a, a_total * rest) + \
	    part(b_total - b, b_total * rest)
	return (a / a_total < b / b_total ? -2 : 2) * g
}

END {
	for (t in terms)
		printf "%s\t%d\t%d\t%.2f\n", t, n[2, t], n[1, t], \
		    g2(n[2, t], total[2], n[1, t], total[1])
}
