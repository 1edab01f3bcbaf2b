# The page of a store that was filled in one run, and of one filled in many,
# whatever came first: the same bytes, but for the foot.
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 30 all "$TOP"/corpus/0*.txt
cp "$TOP"/corpus/004*.txt "$TOP"/corpus/022*.txt all
mkdir news
# shellcheck disable=SC2012	# the names are numbers
for file in $(ls all | sort -k 1.5,1.5r); do
	mv "all/$file" news
	n=$((n + 1))
	[ $((n % 5)) = 0 ] || continue
	"$TOP/pipelines/store" many.db news
done
"$TOP/pipelines/store" many.db news
"$TOP/pipelines/store" one.db news
sqlite3 many.db 'SELECT count(*) > 5 FROM runs'
for options in '-t html' '-t text -s 2025-01-01'; do
	for db in one many; do
		# shellcheck disable=SC2086
		"$TOP/pipelines/report" $options -d $db.db |
		    sed -e '/<footer>/,$d' -e '/^-- $/,$d' >$db.page
	done
	cmp one.page many.page && wc -l <one.page | awk '{ print ($1 > 300) }'
done
