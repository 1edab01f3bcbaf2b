# Five stories, no copies.
[ -d "$TOP/../shared/seeds" ] || {
	echo "skipped: no ../shared/seeds"
	exit 77
}
cd "$TOP/../shared/seeds" || exit 2
gpsplit ./*.txt | gpclean >"$WORK/clean"
gpstories "$WORK/clean" | awk -F '\t' '{ n += $1 == $2 } END { print n, NR }'
gpuniq --documents -x "$WORK/clean"
