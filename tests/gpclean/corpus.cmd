# What must survive of the samples is what comes out.
cd "$TOP" || exit 2
gpsplit --document '^=== article' corpus/*.txt | gpclean >"$WORK/got"
diff tests/corpus/clean.tsv "$WORK/got"
