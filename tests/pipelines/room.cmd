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
# Each signal meets the whole range, at every other size.
for signal in default ignored; do
	sizes="2 20 40 100 300 500 800 1200"
	[ $signal = default ] || sizes="8 30 60 200 400 600 1000"
	for blocks in $sizes; do
		cp before.db st.db
		(
			[ $signal = default ] || trap '' XFSZ
			ulimit -f "$blocks"
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
[ "$short" -gt 5 ] && echo "some were short of room"
cp before.db st.db
"$TOP/pipelines/store" st.db news
[ "$(rows st.db)" = "$after" ] && echo "and then it is up to date"
