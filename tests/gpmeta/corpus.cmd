cd "$TOP" || exit 2
gpsplit --document '^=== article' corpus/*.txt | gpmeta |
    diff - tests/corpus/meta.tsv
