#!/bin/sh
# learn-weights.sh BUILD DEV [OPTION...] >meta.weights: fit the weights again.
#
# BUILD has the filters, DEV the labelled pages (pages/, meta/); options are
# those of learn-weights.py.  The articles of corpus/ count four times, for
# pages seldom start with their text, and our own pages in British layouts three
# times for dates and bylines, since few others are press releases, whose
# speakers are no authors.  The second pass starts from the weights
# of the first, by which titles are found that dates and bylines stand near;
# its margin asks for more before a byline is given than for none.
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
	[ "$i" = 1 ] || sed 's/[^\t]*$/?/' "$work/found" >"$work/bylines"
	[ "$i" = 1 ] && cp "$work/found" "$work/bylines"
	sed "s/^/$i/" "$work/bylines" >>"$work/gold"
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
