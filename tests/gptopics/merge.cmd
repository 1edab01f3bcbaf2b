# Counting is associative: sixteen random partitions of the documents, each
# part counted by itself and the tables merged, give the bytes of one run.
cd "$TOP" || exit 2
gpsplit corpus/*.txt >"$WORK/all" 2>/dev/null
for o in '-k 1' '-w -k 1' '--zero' ''; do
	# shellcheck disable=SC2086 # the options are several words
	gptopics $o "$WORK/all" >"$WORK/one${#o}"
done
seed=0
while [ $seed -lt 16 ]; do
	seed=$((seed + 1))
	rm -f "$WORK"/part.*
	awk -F '\t' -v seed=$seed -v to="$WORK/part." 'BEGIN { srand(seed);
	    n = 1 + int(rand() * 9) }
	    $1 != doc { part = to int(rand() * n); doc = $1 }
	    { print > part }' "$WORK/all"
	case $((seed % 4)) in
	0) o='-k 1' ;;
	1) o='-w -k 1' ;;
	2) o=--zero ;;
	3) o= ;;
	esac
	for part in "$WORK"/part.?; do
		# shellcheck disable=SC2086
		gptopics $o "$part" >"$part.counts"
	done
	[ $((seed % 4)) -eq 1 ] && w=-w || w=
	# shellcheck disable=SC2086
	gptopics $w -m "$WORK"/part.?.counts | cmp - "$WORK/one${#o}" || exit 1
done
