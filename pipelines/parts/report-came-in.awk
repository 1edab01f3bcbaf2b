# report-came-in.awk - the lines of the page on what came in.

BEGIN {
	OFS = FS
	show = 40
}

FILENAME == "bars" { bar[++bars] = $1; next }
$2 == "-" { next }
FILENAME == "in" { articles[$2] += $3; sentences[$2] += $4; next }
++n[$2] <= show { said[$2, n[$2]] = substr($0, length($1 FS $2 FS) + 1) }

function rows(b,  i) {
	print "row", b, articles[b] + 0, sentences[b] + 0
	for (i = 1; i <= n[b] && i <= show; i++)
		print "quote", said[b, i]
	if (articles[b] > show)
		print "more", articles[b] - show " more; gpsplit FILE... |" \
		    " gpmeta lists all"
}

END {
	print "section", "came-in", "What came in"
	if (bars > 1) {
		print "chart", "came-in.svg", "Articles by " \
		    (length(bar[1]) == 7 ? "month" : "day"), \
		    "A bar for each; the table has the figures."
	}
	print "columns", "when", "articles", "sentences"
	for (i = 1; i <= bars; i++) {
		print bar[i], articles[bar[i]] + 0 >chart
		if (articles[bar[i]])
			rows(bar[i])
	}
	if (articles["undated"])
		rows("undated")
}
