# lost.awk -v some=N -v half=N -v words=N KEPT INPUT: what the articles of
# INPUT, pages by compose.awk, have lost in KEPT.  Says how many pages there
# are, and complains where more than SOME per cent of them lose more than 2 %
# of their article's words, more than HALF per cent lose a half, or all
# together lose more than WORDS per cent.
BEGIN { FS = "\t" }
$2 !~ /^a/ { next }
NR == FNR { kept[$1 FS $2]; next }
{
	n = split($3, w, " ")
	all[$1] += n
	if (!(($1 FS $2) in kept))
		lost[$1] += n
}
function check(what, n, of, most) {
	if (n * 100 > most * of)
		printf "%.2f %% of the %s, not %s\n", 100 * n / of, what, most
}
END {
	for (page in all) {
		pages++
		halves += 2 * lost[page] > all[page]
		bad += lost[page] > 0.02 * all[page]
		sum += all[page]
		gone += lost[page]
	}
	print pages " pages"
	check("pages lose more than 2 %", bad, pages, some)
	check("pages lose half of their article", halves, pages, half)
	check("words are lost", gone, sum, words)
}
