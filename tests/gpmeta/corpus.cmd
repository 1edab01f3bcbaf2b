cd "$TOP" || exit 2
gpsplit -d '^=== article' corpus/*.txt | gpmeta |
    diff - tests/corpus/meta.tsv
