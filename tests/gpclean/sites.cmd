# Thirty pages of other kinds of site: the words that are kept are the words
# that a reader would keep, measured by F1 over words.
cd "$TOP" || exit 2
gpsplit --lines tests/sites/*.txt >"$WORK/all"
gpclean "$WORK/all" >"$WORK/kept"
awk -F '\t' '
{ n = split($3, w, " "); id = $1 FS $2 }
FILENAME ~ /clean.tsv$/ { gold[id]; in_gold += n; next }
{ kept += n; if (id in gold) both += n }
END {
	f1 = 200 * both / (kept + in_gold)
	if (f1 >= 95)
		print "word F1 is at least 95"
	else
		print "word F1 is " f1
}' tests/sites/clean.tsv "$WORK/kept"
