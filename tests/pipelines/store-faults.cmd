# What the store refuses, it refuses whole: status 2, said on standard error,
# and the file is as it was.
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 5 news "$TOP"/corpus/0*.txt
mkdir other none
cp news/00001.txt other/more.txt
store() { "$TOP/pipelines/store" "$@"; }
store st.db news
rows() { sqlite3 st.db .dump | cksum; }
rows >before

# refused WHAT ARGUMENT...
refused() {
	what=$1
	shift
	store "$@" >out 2>err </dev/null
	status=$?
	[ $status = 2 ] || echo "$what: status $status"
	[ -s err ] || echo "$what: silent"
	[ ! -s out ] || echo "$what: writes"
	rows | cmp -s - before || echo "$what: the store is another"
	sed 's/^/	/' err | head -n 2
}
refused "no articles" st.db
refused "missing" st.db news nosuch.txt
refused "missing folder" st.db nosuch/
refused "empty folder" st.db none
refused "empty folder and another" st.db other none
refused "standard input" st.db -
refused "store on standard output" - news
refused "store is a folder" news other
refused "no option" -x st.db other
refused "no rules" -f nosuch st.db other
echo 'no rule' >bad.rules
refused "bad rules" -f bad.rules st.db other
mkfifo fifo
refused "fifo" st.db other fifo
refused "store is a fifo" fifo other
echo 'just text, and enough of it to be no database at all' >text.db
refused "no store" text.db other
sqlite3 foreign.db 'CREATE TABLE documents (name)'
refused "a database of others" foreign.db other
sqlite3 foreign.db .schema
refused "new store, no articles" new.db none
[ ! -e new.db ] || echo "new.db is left"
refused "no folder for it" nosuch/new.db other
# shellcheck disable=SC2094
( flock 9; refused "another run" st.db other ) 9>>st.db

# A report waits for another run, and says so.
( flock 9; : >fifo; sleep 1 ) 9>>st.db &
: <fifo
"$TOP/pipelines/report" -t text -d st.db 2>err | sed -n '1s/,.*//p'
sed 's/^.*st.db/	st.db/' err
wait

# Root may read and write what others may not; the messages are left out, so that
# both expect the same.
if [ "$(id -u)" != 0 ]; then
	chmod 000 other
	refused "unreadable folder" st.db news other
	chmod 755 other
	chmod 000 other/more.txt
	refused "unreadable file" st.db news other
	chmod 644 other/more.txt
	chmod 444 st.db
	refused "read-only" st.db other
	chmod 644 st.db
fi | sed '/^	/d'

# Links are followed where they are named, and not within folders.
ln -s news link
ln -s st.db link.db
ln -s ../other news/other
store link.db link/
sqlite3 st.db 'SELECT count(*), count(removed) FROM documents'
[ -L link.db ] || echo "the link is gone"
rm news/other

# A name is a name.
mkdir odd
tab=$(printf '\t')
for name in "a${tab}b" 'a\tb' 'x=y' '-v' 'a#2' "new
line" "$(printf 'esc\033[31m')" ' blank ' "it's" '"quoted"' '*' '(' '!'; do
	printf 'The surgery of %s number %d has closed.\n' "$name" $((n += 1)) \
	    >"odd/$name.txt"
done
store odd.db odd
sqlite3 odd.db "SELECT count(*), count(DISTINCT name), count(DISTINCT doc)
    FROM documents JOIN sentences s ON s.doc = documents.id;
    SELECT count(*) FROM documents WHERE instr(name, char(9)) OR
    instr(name, char(10))"
cd odd || exit 2
store ../odd.db ./*.txt
store ../odd.db -- -v.txt x=y.txt
sqlite3 ../odd.db 'SELECT count(*), count(removed) FROM documents'
cd ..
mkdir -- -dir
cp odd/x=y.txt -- -dir
store dash.db -- -dir
store ./-dash.db -- -dir
sqlite3 dash.db 'SELECT name FROM documents'
mkdir 'tmp\ta=b c'
TMPDIR=$PWD/'tmp\ta=b c' store back.db odd
ls -A 'tmp\ta=b c'
sqlite3 back.db 'SELECT count(*) FROM documents'
# What planted links lead to is not touched.
echo precious >precious
for name in st.db-journal.x st.db.new lock made-by; do
	ln -s precious $name
done
store st.db news other
cat precious
