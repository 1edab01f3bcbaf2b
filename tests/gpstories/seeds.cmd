# Five stories, no copies.
"$TOP/tests/needs" seeds || exit 77
cd "$TOP/../shared/seeds" || exit 2
gpsplit ./*.txt | gpclean >"$WORK/clean"
gpstories "$WORK/clean" | awk -F '\t' '{ n += $1 == $2 } END { print n, NR }'
gpuniq --documents -x "$WORK/clean"
