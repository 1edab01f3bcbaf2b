# Each article of the samples tells of an event of its own.
cd "$TOP" || exit 2
gpsplit --document '^=== article' corpus/*.txt | gpclean | gpstories |
    awk -F '\t' '$1 != $2'
