# The same as articles.cmd, with 400 pages put together from those whose lines
# readers have marked; PAGES in the environment asks for more.  Of 3,000,
# 17 in 100 lose more than 2 % of their words, one in 150 loses half, and all
# together lose 1.5 %.  Those that lose half are one long list; the other losses
# are lists, tables of contents, and furniture that readers marked as part of the
# article: `Read more: ...`, captions, small print.
cd "$TOP" || exit 2
dev=../shared/dev/pages
[ -d $dev ] || { echo 'no ../shared'; exit 77; }
for set in wcxb-article fundus-en fundus-eval readability; do
	zstd -qdc $dev/$set.gold.tsv.zst |
	    awk -F '\t' -v OFS='\t' -v s="$set" '$3 { print s "-" $1, $2 }' \
	    >>"$WORK/gold"
	zstd -qdc $dev/$set.in.tsv.zst | awk -v s="$set" '{ print s "-" $0 }' \
	    >>"$WORK/pages"
done
awk -v n="${PAGES:-400}" -v seed=11 -f tests/gpclean/compose.awk \
    "$WORK/gold" "$WORK/pages" >"$WORK/in"
gpclean "$WORK/in" >"$WORK/kept"
awk -v some=15 -v half=1 -v words=1.18 -f tests/gpclean/lost.awk \
    "$WORK/kept" "$WORK/in"
