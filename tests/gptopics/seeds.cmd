# Every count is that of its -l rows, and every match stands in the gold text
# of its document and line.
shared=$TOP/../shared
"$TOP/tests/needs" seeds gold/clean.tsv || exit 77
cd "$shared/seeds" || exit 2
gpsplit ./*.txt | gpclean | sed 's,^\./,,; s,\.txt	,	,' >"$WORK/clean"
gptopics "$WORK/clean" >"$WORK/counts"
gptopics -l "$WORK/clean" >"$WORK/list"
cut -f 3 "$WORK/list" | LC_ALL=C sort | uniq -c |
    sed 's/^ *\([0-9]*\) \(.*\)/\2	\1/' | LC_ALL=C sort |
    cmp - "$WORK/counts"
awk -F '\t' 'NR == FNR { text[$1, $2] = $3; next }
    index(text[$1, $2], $4) == 0 { print "not in the gold text: " $0 }' \
    ../gold/clean.tsv "$WORK/list"
