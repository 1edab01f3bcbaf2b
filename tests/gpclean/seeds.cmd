# What a careful reader keeps of the seeds is what comes out.
seeds=$TOP/../shared/seeds
gold=$TOP/../shared/gold/clean.tsv
"$TOP/tests/needs" seeds gold/clean.tsv || exit 77
cd "$seeds" || exit 2
# where they differ, only the places are shown
gpsplit -- *.txt | gpclean | sed 's/\.txt	/	/' >"$WORK/got"
cmp -s "$gold" "$WORK/got" || diff "$gold" "$WORK/got" | cut -f 1,2

# The raw lines give the same texts, but for two clauses that are wrapped.
cat -- *.txt | gpclean >"$WORK/raw"
cut -f 3 "$gold" | diff - "$WORK/raw" | sed -n 's/^\([<>]\).*/\1/p' |
    sort | uniq -c | awk '{ print $2, $1 }'
