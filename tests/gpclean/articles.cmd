# However pages are put together, no article is lost: of 300 random pages made
# of pieces of tests/sites none loses half of its article's words, at most 24 in
# 100 lose more than 2 %, and all together lose less than 2.5 %.  What they lose
# are short lines at an article's end: dates, names, scores, notes to editors.
cd "$TOP" || exit 2
gpsplit --lines tests/sites/*.txt >"$WORK/pages"
awk -v n=300 -v seed=7 -f tests/gpclean/compose.awk tests/sites/clean.tsv \
    "$WORK/pages" >"$WORK/in"
gpclean "$WORK/in" >"$WORK/kept"
awk -v some=24 -v half=0 -v words=2.5 -f tests/gpclean/lost.awk "$WORK/kept" \
    "$WORK/in"
