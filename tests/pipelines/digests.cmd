# A report from a store is the one from nothing, and counts only days that
# changed: the months of the articles, and the one in which halves part.
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 30 news "$TOP"/corpus/0*.txt
report() { "$TOP/pipelines/report" "$@" 2>&1; }

# Is the page that of a run from nothing, and how many digests are new?
same() {
	find state/digests -type f >before 2>/dev/null
	report -d state -o page.html "$@" | sed 's/digests.*zst/DIGEST/'
	report "$@" >fresh.html
	find state/digests -type f | grep -vcxFf before |
	    awk '{ print ($1 == 0 ? "none" : $1 > 12 ? "all" : $1 > 3 ? $1 : "few") }'
	cmp page.html fresh.html && echo same
}
mv news/00001.txt .
same news >first
cat first
echo "again";   same news
mv 00001.txt news
echo "one more"; same news
sed -i 's/practice/surgery/' news/00003.txt
echo "changed"; same news
rm news/00004.txt
echo "gone";    same news
echo "damaged"
for file in state/digests/*.zst; do
	echo rubbish >"$file"
	break
done
same news
echo "another period"
same -s 2024-06-01 -u 2024-06-30 news >period
tail -n 1 period
echo "text";    same -t text news
