# On a file system that is full, the store is that of before or of after.
cd "$WORK" || exit 2
mkdir small
own() { unshare -rm "$@" 2>/dev/null; }
own mount -t tmpfs -o size=64k none small || {
	echo "no tmpfs can be mounted here"
	exit 77
}
"$TOP/tests/pipelines/vary" 12 news "$TOP"/corpus/0*.txt
mv news/0000[1-4].txt .
"$TOP/pipelines/store" before.db news || exit 2
mv 0000[1-4].txt news
rows() {
	sqlite3 "$1" 'PRAGMA integrity_check; SELECT id, name, words FROM documents;
	SELECT count(*), sum(score) FROM sentences; SELECT count(*) FROM facts;
	SELECT count(*), sum(length(quote)) FROM quotes; SELECT id FROM runs' | cksum
}
cp before.db after.db
"$TOP/pipelines/store" after.db news || exit 2
rows before.db >before
rows after.db >after
size=$(($(wc -c <before.db) / 1024))
# Room for so many KiB more than the store, where its journal is to be, too.
for more in 0 8 40 100 160 200 300 400 600 1000; do
	cp before.db st.db
	# shellcheck disable=SC2016	# sh expands it
	own sh -c 'mount -t tmpfs -o size="$1"k none small && cp st.db small &&
	    { "$2/pipelines/store" small/st.db news; status=$?
	    cp small/st.db* . && exit $status; }' sh $((size + more)) "$TOP" 2>/dev/null
	status=$?
	rows st.db >now
	rm -f st.db-journal
	if [ $status = 0 ]; then
		cmp now after
	elif ! cmp -s now before && ! cmp -s now after; then
		echo "$more KiB: neither that of before nor of after"
	fi
	echo $status >>statuses
done
sort -u statuses
