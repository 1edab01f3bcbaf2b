# However pages are put together, no article is lost: of 300 random pages made
# of pieces of tests/sites, none loses half of its article's words, at most 75
# lose more than 2 %, and all together lose less than 3 %.  What they lose are
# short lines at an article's end: dates, names, scores, notes to editors.
cd "$TOP" || exit 2
gpsplit --lines tests/sites/*.txt >"$WORK/pages"
awk -v n=300 -v seed=7 -f tests/gpclean/compose.awk tests/sites/clean.tsv \
    "$WORK/pages" >"$WORK/in"
gpclean "$WORK/in" >"$WORK/kept"
awk -F '\t' '
$2 !~ /^a/ { next }
NR == FNR { kept[$1 FS $2]; next }
{ n = split($3, w, " "); all[$1] += n; if (!(($1 FS $2) in kept)) lost[$1] += n }
END {
	for (page in all) {
		pages++
		bad += 2 * lost[page] > all[page]
		some += lost[page] > 0.02 * all[page]
		words += all[page]
		gone += lost[page]
	}
	print pages " pages, " bad + 0 " lose half of their article"
	if (some > 75)
		print some " lose more than 2 %"
	if (gone > 0.03 * words)
		print 100 * gone / words " % of the words are lost"
}' "$WORK/kept" "$WORK/in"
