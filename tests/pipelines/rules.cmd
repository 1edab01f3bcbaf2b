# The rules of a source: learned when asked for, kept, and the page is a
# function of the articles and of them.
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 20 news "$TOP"/corpus/0*.txt
for article in news/*; do
	printf '\nFriends of the Penfold desk get their letter each Tuesday.\n' \
	    >>"$article"
done
# body A B: are they the same, but for the foot, which tells the runs?
body() {
	for page; do
		sed '/<footer>/,$d' "$page" >"$page.body"
	done
	cmp "$1.body" "$2.body"
}
report() { "$TOP/pipelines/report" "$@"; }
kept() { sqlite3 st.db "SELECT count(*) FROM sentences WHERE text LIKE '%Penfold desk%'"; }

report -d st.db -o 1.html news; [ "$(kept)" -gt 15 ] && echo 'most are kept'
report -r -d st.db -o 2.html news; kept
sqlite3 st.db "SELECT text FROM rules WHERE name = 'learned'" | grep -c Friends
grep -o 'repeated by this source' 2.html
report -d st.db -o 3.html news;    body 2.html 3.html
report -r news >4.html;            body 2.html 4.html
# Rules of one's own lie above them, stay in the store, and survive the next
# learning.
printf 'keep\t^Friends of the Penfold desk\n' >own.rules
report -f own.rules -d st.db -o 5.html news; kept
report -r -d st.db -o 6.html news; body 5.html 6.html
# With a mistake in them nothing is done, and the page stays.
echo 'no rule' >bad.rules
report -f bad.rules -d st.db -o 6.html news 2>&1 | cut -c 1-40 | sort -u
body 5.html 6.html; kept
report -f default -d st.db -o 7.html news; body 2.html 7.html
# A copy makes no rules.
mkdir copies
for i in 1 2 3 4 5 6; do cp news/00001.txt copies/$i.txt; done
report -r -d other.db copies >8.html
sqlite3 other.db "SELECT text FROM rules WHERE name = 'learned'" | grep -vc -e '^#' -e '^$'
