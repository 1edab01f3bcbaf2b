# Measure a store of 10,000 articles and its page: the time from nothing, with one
# more article, and without change; and the size.  The page must equal one made from
# nothing.  BIG=yes: 100,000 articles.
set -eu
cd "$WORK"
articles=10000
[ -z "${BIG-}" ] || articles=100000
"$TOP/tests/pipelines/vary" $articles news "$TOP"/corpus/0*.txt
timed() {
	what=$1
	shift
	start=$(date +%s%N)
	"$@"
	echo "$what: $((($(date +%s%N) - start) / 1000000)) ms," \
	    "load $(cut -d ' ' -f 1 /proc/loadavg)"
}
timed "from nothing" "$TOP/pipelines/store" st.db news
echo "text $(find news -type f -exec cat {} + | wc -c) bytes," \
    "store $(wc -c <st.db)"
timed "a page" "$TOP/pipelines/report" -d st.db -o page.html
sed 's/practice/surgery/' news/00001.txt >news/one-more.txt
timed "one more" "$TOP/pipelines/store" st.db news
timed "nothing new" "$TOP/pipelines/store" st.db news
timed "a page of 30 days" "$TOP/pipelines/report" -s 30d -u 2025-06-30 -d st.db \
    -o month.html
"$TOP/pipelines/report" -d st.db -o page.html
timed "a page from nothing" "$TOP/pipelines/report" -o fresh.html news
tail -n 1 page.html | grep -qx '</html>'
for page in page fresh; do
	sed '/<footer>/,$d' $page.html >$page.body
done
cmp page.body fresh.body
echo ok
