#!/bin/sh
# learn-weights.sh BUILD DEV [OPTION...] >meta.weights: fit the weights again.
#
# BUILD has the filters, DEV the labelled pages (pages/, meta/); options are
# those of learn-weights.py.  The articles of corpus/ count four times, because
# few pages start with their text.  Our own pages in British layouts count three
# times for dates and bylines, and once for titles: few other pages are press
# releases, whose speakers are not their authors.  Dates and bylines are judged
# by their distance from the title, so a second pass starts from the weights of
# the first; its margin makes gpmeta prefer no byline to a doubtful one.
set -eu
build=$(cd "$1" && pwd) dev=$(cd "$2" && pwd)
shift 2
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$build/bin/gpsplit" --document '^=== article' corpus/*.txt >"$work/corpus"
for i in 1 2 3 4; do
	sed "s/^/$i/" "$work/corpus" >>"$work/in"
	sed "s/^/$i/" tests/corpus/meta.tsv >>"$work/gold"
done
awk -f tests/gpmeta/layouts.awk tests/gpmeta/layouts.txt >"$work/layouts"
awk -v gold=1 -f tests/gpmeta/layouts.awk tests/gpmeta/layouts.txt \
    >"$work/found"
for i in 1 2 3; do
	sed "s/^/$i/" "$work/layouts" >>"$work/in"
	sed "s/^/$i/" "$work/found" >>"$work/gold"
	sed -i 's/[^\t]*$/?/' "$work/found"	# titles count once
done
fit() {
	python3 filters/gpmeta/learn-weights.py "$build/bin/gpmeta" "$@" \
	    "$dev/pages/fundus-en.in.tsv.zst:$dev/meta/fundus-en.meta.tsv" \
	    "$dev/pages/fundus-other.in.tsv.zst:$dev/meta/fundus-other.meta.tsv" \
	    "$dev/pages/wcxb-article.in.tsv.zst:$dev/meta/wcxb.meta.tsv" \
	    "$dev/meta/mercury.in.tsv.zst:$dev/meta/mercury.meta.tsv" \
	    "$dev/meta/fundus-en.near.tsv.zst:$dev/meta/fundus-en.meta.tsv" \
	    "$dev/meta/fundus-other.near.tsv.zst:$dev/meta/fundus-other.meta.tsv" \
	    "$dev/meta/wcxb.near.tsv.zst:$dev/meta/wcxb.meta.tsv" \
	    "$dev/meta/mercury.near.tsv.zst:$dev/meta/mercury.meta.tsv" \
	    "$work/in:$work/gold"
}
fit "$@" >"$work/first"
fit "$@" -m 0.2 -w "$work/first"
