#!/bin/sh
# learn-weights.sh BUILD DEV [OPTION...] >meta.weights: fit the weights again.
#
# BUILD has the filters, DEV the labelled pages (pages/, meta/); options are
# those of learn-weights.py.  The articles of corpus/ count four times, because
# few pages start with their text.  Our own pages in British layouts count three
# times for dates and bylines, and once for titles: few other pages are press
# releases, whose speakers are not their authors.  News in English counts twice.
#
# Each page of DEV comes whole, and once from four lines above its title on.  Of
# every ten of these, one each begins three to no lines above it: otherwise a
# line would be likely to be the title because it is the fifth.
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
	zstdcat "$dev/meta/$i.near.tsv.zst" | awk -F '\t' '
		$1 != doc { doc = $1; cut = n++ % 10; line = 0 }
		line++ >= (cut < 5 ? cut : 0)' >"$work/$i"
	set -- "$@" "$page:$gold" "$work/$i:$gold"
done
python3 filters/gpmeta/learn-weights.py "$build/bin/gpmeta" "$@" \
    "$work/in:$work/gold"
