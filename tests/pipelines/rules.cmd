# The rules of a source: learned when asked for, kept, and the page is a
# function of the articles and of them.
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 40 news "$TOP"/corpus/0*.txt
for article in news/*; do
	printf '\nFriends of the Penfold desk get their letter each Tuesday.\n' \
	    >>"$article"
done
report() { "$TOP/pipelines/report" "$@"; }
kept() { zstdcat state/*.zst | grep -a '^sentence' | grep -c Penfold.desk; }

report -d state -o 1.html news;    kept
report -r -d state -o 2.html news; kept
grep -c 'Friends' state/site.rules
grep -o 'lines that this source repeats' 2.html
report -d state -o 3.html news;    cmp 2.html 3.html
report -r news >4.html;            cmp 2.html 4.html
# Rules of one's own lie above them, and survive the next learning.
printf 'keep\t^Friends of the Penfold desk\n' >state/own.rules
report -r -d state -o 5.html news; kept
report -d state -o 6.html news;    cmp 5.html 6.html
# With a mistake in them nothing is done, and the page stays.
echo 'no rule' >state/own.rules
report -d state -o 6.html news 2>&1 | cut -c 1-40 | sort -u
cmp 5.html 6.html
rm state/own.rules
report -d state -o 7.html news;    cmp 2.html 7.html
# A copy makes no rules.
mkdir copies
for i in 1 2 3 4 5 6; do cp news/00001.txt copies/$i.txt; done
report -r -d other copies >8.html
grep -vc '^#' other/site.rules
