# report-pick.awk - choose the terms for each list of a page.
#
# Reads names (as gpnames writes them), docs (part term documents), then tables of
# gpkeyness, and for the most frequent terms one of counts, in the order of their
# list; writes list, row.  A term has risen or fallen only if three articles have it
# and so large a difference has a chance of less than 5%.  A word that occurs only
# within a phrase of the list is left out, and so are terms that occur once.  A name
# is never counted within another one.

BEGIN { show = 15 }

FILENAME == "names" { name[$1]; next }
FILENAME == "docs" { docs[$1, $2] = $3; next }

list != last { flush() }
$2 + $3 < 2 { next }
list == "rose" && ($4 < 3.84 || docs["now", $1] < 3) { next }
list == "fell" && ($4 > -3.84 || docs["before", $1] < 3) { next }

{
	figures = $2 FS $3
	for (i = 1; i <= n; i++) {
		if (figure[i] != figures || (term[i] in name && $1 in name))
			continue
		if (index(" " term[i] " ", " " $1 " "))
			next
		if (index(" " $1 " ", " " term[i] " ")) {
			term[i] = $1
			row[i] = $0
			next
		}
	}
	if (n < show) {
		term[++n] = $1
		figure[n] = figures
		row[n] = $0
	}
}

END { flush() }

function flush(  i) {
	for (i = 1; i <= n; i++)
		print last FS row[i]
	last = list
	n = 0
}
