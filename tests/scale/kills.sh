#!/bin/sh
# Killed at any moment, 100 times: the page is always whole, and in the end it
# is that of an undisturbed run.
command -v setsid >/dev/null || { echo "skipped: no setsid"; exit 0; }
cd "$WORK" || exit 2
TMPDIR=$WORK/tmp
export TMPDIR
mkdir tmp
"$TOP/tests/pipelines/vary" 100 all "$TOP"/corpus/0*.txt
mkdir news
# Seeds and delays are fixed; where they hit depends on the machine.
awk 'BEGIN { srand(1); for (i = 1; i <= 100; i++) printf "%05d %.3f\n", i, rand() * 1.2 }' |
while read -r n delay; do
	cp "all/$n.txt" news
	# shellcheck disable=SC2016	# sh expands it
	setsid sh -c 'exec "$0" -d state -o page.html news' \
	    "$TOP/pipelines/report" 2>>errors &
	pid=$!
	sleep "$delay"
	# The group: all of it dies at once.
	kill -9 "-$pid" 2>/dev/null && echo cut >>cuts
	wait $pid 2>/dev/null
	[ ! -e page.html ] || tail -n 1 page.html | grep -qx '</html>' ||
	    echo "half a page after kill $n" >>errors
done
touch cuts
echo "$(wc -l <cuts) of 100 runs were cut"
"$TOP/pipelines/report" -d state -o page.html news
"$TOP/pipelines/report" -o fresh.html news
cmp page.html fresh.html || exit 1
left=$(ls page.html.new* state/work 2>/dev/null; sort -u errors)
[ -z "$left" ] || { echo "$left"; exit 1; }
echo ok
