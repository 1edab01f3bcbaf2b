# However the input comes in pieces, the same bytes go out.
. ./common.sh

# same NAME WHAT: the input, whole and in pieces.
same() {
	run "$1" <"$WORK/in" >"$WORK/whole" 2>"$WORK/said"
	for size in 1 2 3 7 4095 random; do
		dribble $size <"$WORK/in" | run "$1" >"$WORK/pieces" \
		    2>"$WORK/piecemeal"
		cmp -s "$WORK/whole" "$WORK/pieces" &&
		    cmp -s "$WORK/said" "$WORK/piecemeal" ||
		    echo "$1: other bytes from $2 in pieces of $size"
	done
}

for filter in $(filters); do
	samples "$filter" | head -c 5000 >"$WORK/in"
	same "$filter" samples
	[ -s "$WORK/whole" ] || echo "$filter: nothing comes out of samples"
done
head -c 5000 "$TOP/corpus/003"*.txt >"$WORK/in"
same gpclean 'raw lines'
iconv -f UTF-8 -t UTF-16 "$TOP/corpus/001-contract-imposition.txt" >"$WORK/in"
same gpsplit UTF-16
printf 'a\tNHS England, a practice in 2024 said: "It is."\nc\nNHS England\te\tf\n\npractice' >"$WORK/in"
for filter in $(filters); do
	same "$filter" 'short records'
done
command -v zstd >/dev/null || { echo no zstd; exit 77; }
{
	zstd -qc "$TOP/corpus/001-contract-imposition.txt"
	zstd -qc "$TOP/corpus/002-premises-charges.txt"
} >"$WORK/in"
same gpsplit zstd
