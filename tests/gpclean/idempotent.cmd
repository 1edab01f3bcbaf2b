# What comes out of documents, given again, comes out as it is.  That of a
# stream may not: each line is decided before the rest is known.
cd "$TOP" || exit 2

again() {
	gpclean "$WORK/in" >"$WORK/once"
	gpclean "$WORK/once" | cmp - "$WORK/once" || echo "$1: changes"
}

gpsplit --lines tests/sites/*.txt >"$WORK/in"
again 'pages as lines'
gpsplit tests/sites/*.txt >"$WORK/in"
again 'pages as paragraphs'
gpsplit --document '^=== article' corpus/*.txt >"$WORK/in"
again 'articles'
"$TOP/tests/needs" dev/pages dev/pages.in.tsv || exit 77
cat ../shared/dev/pages.in.tsv >"$WORK/in"
again 'known pages'
for set in ../shared/dev/pages/*.in.tsv.zst; do
	zstd -qdc "$set" >"$WORK/in"
	again "${set##*/}"
done
