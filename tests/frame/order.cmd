# In whatever order the files come, each gives the same records.
. ./common.sh

cp "$TOP/corpus/002-premises-charges.txt" "$WORK/a"	# no final newline
cp "$TOP/corpus/006-network-merger.txt" "$WORK/b"	# CRLF
cp "$TOP/corpus/003-cqc-rating.txt" "$WORK/c"		# Windows-1252
cd "$WORK" || exit 2
for filter in gpsplit gpclean; do
	{ run "$filter" a; run "$filter" b; run "$filter" c; } | sort >apart
	for order in 'a b c' 'a c b' 'b a c' 'b c a' 'c a b' 'c b a'; do
		# shellcheck disable=SC2086
		run "$filter" $order | sort | cmp -s - apart ||
		    echo "$filter: $order differ from each alone"
	done
done
for file in a b c; do
	gpsplit $file >$file.rec
done
for filter in $(filters | grep -v gpsplit); do
	cat a.rec b.rec c.rec | run "$filter" | sort >together
	for order in 'a b c' 'a c b' 'b a c' 'b c a' 'c a b' 'c b a'; do
		files=$(echo "$order" | sed 's/[abc]/&.rec/g')
		# shellcheck disable=SC2086
		run "$filter" $files | sort | cmp -s - together ||
		    echo "$filter: records in the order $order differ"
	done
done
