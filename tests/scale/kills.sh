#!/bin/sh
# Kill runs at 100 random moments: the page is always complete, the store always the
# old or the new one, and in the end both equal those of an undisturbed run.
command -v setsid >/dev/null || { echo "skipped: no setsid"; exit 0; }
cd "$WORK" || exit 2
TMPDIR=$WORK/tmp
export TMPDIR
mkdir tmp
"$TOP/tests/pipelines/vary" 100 all "$TOP"/corpus/0*.txt
mkdir news
: >cuts
: >errors

# Print the documents of a store and the result of its integrity check.
documents() {
	sqlite3 -cmd '.timeout 9000' st.db 'PRAGMA integrity_check;
	SELECT count(*), (SELECT count(DISTINCT doc) FROM sentences)
	FROM documents' 2>/dev/null || echo none
}
# About the time that a run takes here; some runs end before they are killed.
start=$(date +%s%N)
"$TOP/pipelines/report" -d first.db -o first.html all >/dev/null
took=$(($(date +%s%N) - start))
awk -v took=$took 'BEGIN {
	srand(1)
	for (i = 1; i <= 100; i++)
		printf "%05d %.3f\n", i, rand() * 1.1 * took / 1e9
}' |
while read -r n delay; do
	cp "all/$n.txt" news
	before=$(documents)
	# shellcheck disable=SC2016	# sh expands it
	setsid sh -c 'exec "$0" -d st.db -o page.html news' \
	    "$TOP/pipelines/report" 2>>errors &
	pid=$!
	sleep "$delay"
	# The process group, so that all of it dies at once.
	kill -9 "-$pid" 2>/dev/null && echo cut >>cuts
	wait $pid 2>/dev/null
	[ ! -e page.html ] || tail -n 1 page.html | grep -qx '</html>' ||
	    echo "half a page after kill $n" >>errors
	after=$(documents)
	there=$((1${n} - 100000))
	[ "$after" = "$before" ] || [ "$after" = "ok
$there|$there" ] || echo "after kill $n: $after, which was $before" >>errors
done
echo "$(wc -l <cuts) of 100 runs were cut"
body() { sed '/<footer>/,$d' "$1"; }
"$TOP/pipelines/report" -d st.db -o page.html news
"$TOP/pipelines/report" -o fresh.html news
[ "$(body page.html | cksum)" = "$(body fresh.html | cksum)" ] || {
	echo "another page than from nothing"
	exit 1
}
left=$(sort -u errors)
[ -z "$left" ] || { echo "$left"; exit 1; }
echo ok
