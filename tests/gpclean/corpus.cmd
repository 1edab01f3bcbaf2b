# What must survive of the samples is what comes out.
cd "$TOP" || exit 2
gpsplit -d '^=== article' corpus/*.txt | gpclean >"$WORK/got"
diff tests/corpus/clean.tsv "$WORK/got"
