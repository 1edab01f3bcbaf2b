# Where files may not grow (ulimit -f), the store is that of before or of after,
# whatever could not be written, and so it is whether the signal kills or not.
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 12 news "$TOP"/corpus/0*.txt
mv news/0000[1-4].txt .
"$TOP/pipelines/store" before.db news || exit 2
mv 0000[1-4].txt news
cp before.db after.db
"$TOP/pipelines/store" after.db news || exit 2
rows() {
	sqlite3 "$1" 'PRAGMA integrity_check; SELECT id, name, words FROM documents;
	SELECT count(*), sum(score) FROM sentences; SELECT count(*) FROM facts;
	SELECT count(*), sum(length(quote)) FROM quotes; SELECT id FROM runs' | cksum
}
before=$(rows before.db) after=$(rows after.db)
for signal in default ignored; do
	for blocks in 2 8 20 30 40 60 100 200 300 400 500 600 800 1000 1200; do
		cp before.db st.db
		(
			[ $signal = default ] || trap '' XFSZ
			ulimit -f $blocks
			exec "$TOP/pipelines/store" st.db news
		) >/dev/null 2>err
		status=$?
		case $(rows st.db) in
		"$after") [ $status = 0 ] || echo "$blocks: in, and status $status" ;;
		"$before")
			[ $status != 0 ] || echo "$blocks: not in, and status 0"
			[ -s err ] || echo "$blocks: silent"
			short=$((short + 1))
			;;
		*) echo "$signal, $blocks blocks: neither that of before nor of after" ;;
		esac
	done
done
[ "$short" -gt 10 ] && echo "some were short of room"
cp before.db st.db
"$TOP/pipelines/store" st.db news
[ "$(rows st.db)" = "$after" ] && echo "and then it is up to date"
