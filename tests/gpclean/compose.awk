# compose.awk -v n=PAGES -v seed=SEED GOLD INPUT: random pages put together
# from the pieces of known ones: `doc line text`, the line of an article with
# an a before its number.
#
# GOLD has the records of INPUT that are kept.  A page is the lines above one
# page's article (menus, sidebars), an article with its title, and what stands
# below others (teasers, comments, small print), each of another page.

function toss(k) {
	seed = (seed * 16807) % 2147483647
	return seed % k
}
function piece(from, to, mark,   i) {
	for (i = from; i <= to; i++)
		printf "p%d\t%s%d\t%s\n", page, i in gold ? mark : "", ++line, text[i]
}
BEGIN { FS = "\t" }
NR == FNR { kept[$1 FS $2]; next }
{
	text[FNR] = $3
	if ($1 != doc)
		first[++docs] = FNR
	doc = $1
	last[docs] = FNR
	if (($1 FS $2) in kept) {
		gold[FNR]
		if (!(docs in start))
			start[docs] = FNR
		end[docs] = FNR
	}
}
END {
	for (page = 1; page <= n; page++) {
		line = 0
		do
			d = 1 + toss(docs)
		while (!(d in start))
		for (k = 1 + toss(2); k > 0; k--) {
			h = 1 + toss(docs)
			if (h in start)
				piece(first[h], start[h] - 1, "")
		}
		piece(start[d], end[d], "a")
		for (k = 1 + toss(2); k > 0; k--) {
			t = 1 + toss(docs)
			if (t in start)
				piece(end[t] + 1, last[t], "")
		}
	}
}
