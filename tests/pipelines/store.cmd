# The store: only what is new is read; whatever happened, it ends up as one
# that was made at once.
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 12 news "$TOP"/corpus/0*.txt
store() { "$TOP/pipelines/store" "$@" 2>&1 | sed "s|$TOP|TOP|"; }

# rows FILE.db: what it says, whatever the order in which it came to know.
rows() {
	sqlite3 "$1" "PRAGMA integrity_check;
	INSERT INTO sentences_fts (sentences_fts, rank) VALUES ('integrity-check', 1);
	SELECT name, part, hash, size, date, byline, title, site, words
	FROM documents WHERE removed IS NULL ORDER BY name;
	SELECT name, line, n, gap, score, text FROM sentences s
	JOIN documents d ON d.id = s.doc WHERE removed IS NULL ORDER BY 1, 2, 3;
	SELECT name, line, rule, text FROM dropped s
	JOIN documents d ON d.id = s.doc WHERE removed IS NULL ORDER BY 1, 2, 3, 4;
	SELECT name, term, count FROM terms s
	JOIN documents d ON d.id = s.doc WHERE removed IS NULL ORDER BY 1, 2;
	SELECT name, line, n, topic, match, count FROM topics t
	JOIN sentences s ON s.id = t.sentence JOIN documents d ON d.id = s.doc
	WHERE removed IS NULL ORDER BY 1, 2, 3, 4, 5;
	SELECT d.name, t.name, kind, count FROM names t
	JOIN documents d ON d.id = t.doc WHERE removed IS NULL ORDER BY 1, 2, 3;
	SELECT name, line, n, speaker, role, how, quote FROM quotes t
	JOIN documents d ON d.id = t.doc WHERE removed IS NULL ORDER BY 1, 2, 3;
	SELECT name, n, line, kind, value, text FROM facts t
	JOIN documents d ON d.id = t.doc WHERE removed IS NULL ORDER BY 1, 2;
	SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH 'practice' AND
	rowid IN (SELECT s.id FROM sentences s JOIN documents d ON d.id = s.doc
	WHERE removed IS NULL)"
}
same() {
	rm -f fresh.db
	store fresh.db news
	rows fresh.db >fresh.rows
	rows st.db >st.rows
	cmp fresh.rows st.rows && echo same
}
mv news/0000[1-5].txt .
echo "first";   store -v st.db news; same
mv 0000[1-5].txt news
echo "more";    store -v st.db news; same
cksum st.db >before
echo "again";   store -v st.db news
cksum st.db | cmp - before
sed -i 's/practice/surgery/' news/00003.txt
echo "changed"; store -v st.db news; same
mv news/00004.txt .
echo "gone";    store -v st.db news; same
sqlite3 st.db 'SELECT name, removed > added OR removed = added FROM documents
    WHERE removed IS NOT NULL ORDER BY name'
mv 00004.txt news
echo "back";    store -v st.db news; same
rm news/00004.txt
cp news/00005.txt news/copy.txt
echo "copy";    store -v st.db news; same
mv news/00006.txt news/renamed.txt
echo "renamed"; store -v st.db news; same
: >news/empty.txt
echo "empty";   store -v st.db news; same
echo "purged"
store --purge st.db
sqlite3 st.db 'SELECT count(*), count(removed) FROM documents'
rows st.db | cmp - fresh.rows && echo same

# Two documents of a file; what divides them is part of how they were made.
cp "$TOP/corpus/010-pensions-two.txt" news
DIVIDER='^=== article'
export DIVIDER
echo "divided"; store -v st.db news; same
sqlite3 st.db "SELECT name, part, date FROM documents WHERE name GLOB '*two*'"

# Other programs make all anew: here one that says the same, with a byte more.
mkdir other
cp "$BUILD/bin/gpscore" other
printf x >>other/gpscore
echo "other program"
PATH=$PWD/other:$PATH store -v st.db news
PATH=$PWD/other:$PATH store -v st.db news
store -v st.db news
same

# Articles of another folder are added; those of the first stay.
"$TOP/tests/pipelines/vary" 3 more "$TOP"/corpus/02*.txt
store st.db more
sqlite3 st.db 'SELECT site, count(*) FROM documents WHERE removed IS NULL
    GROUP BY site'
cd more || exit 2
rm 00001.txt
store -v ../st.db 00002.txt
sqlite3 ../st.db 'SELECT name, removed IS NOT NULL FROM documents
    WHERE site = "more" ORDER BY name'

# Stories are grouped where they are asked for, from all articles; what is read
# without the option is in none.
cd .. || exit 2
mkdir told
cp "$TOP"/corpus/018* "$TOP"/corpus/02[0145]* told
stories() {
	sqlite3 told.db 'SELECT d.name, f.name, score FROM articles d
	    LEFT JOIN stories s ON s.doc = d.id
	    LEFT JOIN documents f ON f.id = s.story ORDER BY 1'
}
echo "stories"
store told.db told; stories
store --stories told.db told; stories
cp "$TOP"/corpus/023* told
rm told/025*
store told.db told; stories
store --stories told.db told; stories

echo "no text among the articles"
mkdir mixed
echo '{ "a": 1 }' >mixed/a.txt
echo 'The board met on Monday.' >mixed/b.txt
store mixed.db mixed
[ ! -e mixed.db ] || echo "a part was stored"
