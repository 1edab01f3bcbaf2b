# growth.awk points: print the cost of a byte at both ends of each curve and at its
# minimum, the exponent of the cost from there on (least squares of the logarithms),
# and the memory; then, after "grows:", the curves over their limit.
BEGIN { FS = OFS = "\t" }
{
	split($6, f, " ")
	key = $1 OFS $3
	if (!(key in n))
		order[++curves] = key
	i = ++n[key]
	allowed[key] = $2
	x[key, i] = $4
	seconds = f[2] > f[1] ? f[2] - f[1] : 1e-6
	cost[key, i] = seconds / $5 * 1e9
	start[key, i] = f[1]
	memory[key, i] = f[3] / 1024
}

function cheapest(key,  i, least) {
	least = 1
	for (i = 2; i <= n[key]; i++)
		if (cost[key, i] < cost[key, least])
			least = i
	return least
}

# The slope of log cost over log x from a point on, where x is not 0.
function slope(key, i,  m, a, b, sx, sy, sxx, sxy) {
	for (; i <= n[key]; i++) {
		if (x[key, i] == 0)
			continue
		a = log(x[key, i])
		b = log(cost[key, i])
		sx += a; sy += b; sxx += a * a; sxy += a * b
		m++
	}
	return m < 2 ? 0 : (m * sxy - sx * sy) / (m * sxx - sx * sx)
}

function row(key,  last, least, e) {
	last = n[key]
	least = cheapest(key)
	e = slope(key, least)
	print key, x[key, 1], x[key, last], sprintf("%.2f", cost[key, 1]),
	    sprintf("%.2f", cost[key, least]),
	    sprintf("%.2f", cost[key, last]), sprintf("%.3f", e), allowed[key],
	    sprintf("%.1f", memory[key, 1]),
	    sprintf("%.1f", memory[key, last]),
	    sprintf("%.1f", start[key, last] * 1000)
	if (e > allowed[key])
		grows[++n_grows] = sprintf("%s: exponent %.3f, allowed %s",
		    key, e, allowed[key])
}

END {
	print "curve", "name", "from", "to", "ns_per_byte", "least", "at_end",
	    "exponent", "allowed", "MiB", "MiB_at_end", "ms_start_at_end"
	for (c = 1; c <= curves; c++)
		row(order[c])
	print ""
	for (c = 1; c <= n_grows; c++) {
		sub(OFS, ", ", grows[c])
		print "grows: " grows[c]
	}
}
