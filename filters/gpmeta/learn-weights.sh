#!/bin/sh
# learn-weights.sh BUILD DEV [OPTION...] >meta.weights: fit the weights again.
#
# BUILD has the filters, DEV the labelled pages (pages/, meta/); options are
# those of learn-weights.py.  The articles of corpus/ count four times, because
# few pages start with their text.  Our own pages in British layouts count three
# times for dates and bylines, and once for titles: few other pages are press
# releases, whose speakers are not their authors.  News in English counts twice.
# Dates and bylines are judged by their distance from the title, so the second
# pass takes the titles by the weights of the first.  That has none, so that the
# result does not depend on the weights compiled in; the margin of the second
# makes gpmeta prefer no byline to a doubtful one.  The file is what this wrote
# with the rules and pages of its last commit; later ones move some weights a
# little, so compare the results before a new fit replaces it.
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
for i in fundus-en fundus-en fundus-other wcxb mercury; do
	page=$dev/pages/$i.in.tsv.zst gold=$dev/meta/$i.meta.tsv
	case $i in
	wcxb) page=$dev/pages/wcxb-article.in.tsv.zst ;;
	mercury) page=$dev/meta/mercury.in.tsv.zst ;;
	esac
	set -- "$@" "$page:$gold" "$dev/meta/$i.near.tsv.zst:$gold"
done
fit() {
	python3 filters/gpmeta/learn-weights.py "$build/bin/gpmeta" "$@" \
	    "$work/in:$work/gold"
}
fit -w /dev/null "$@" >"$work/first"
fit -m 0.1 -w "$work/first" "$@"
