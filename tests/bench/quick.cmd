# make bench and make bench-curves on a little text: each filter has figures,
# and what counts the same words counts them as often.  Nothing is timed.
bench=$TOP/tests/bench
OUT=$WORK/out
export OUT
cd "$WORK" || exit 2
"$bench/run" -o -m 1 -n 1 >table
"$bench/run" -m 1 -n 1 terms >again
grep '^unequal: terms' again
"$bench/curves" -d 4000 bytes >growth 2>err || cat err

# has TABLE ROWS NAME: is there one of these rows with figures above nothing?
# The rows "work" are all but those of start-up.
has() {
	awk -F '\t' -v rows="$2" -v name="$3" '
	(rows == "work" ? $1 == "start-up" : $1 !~ rows) { next }
	index($2 " ", name " ") == 1 && $4 > 0 && $5 > 0 {
		found = 1
	}
	END { exit !found }' "$1" || echo "$3 is not in the $1 ($2)"
}

for program in "$BUILD"/bin/*; do
	name=${program##*/}
	has table '^start-up' "$name"
	has table work "$name"
	case $name in
	gpkeyness | gpagree) ;;	# they read tables, not a stream of text
	*) has growth '^bytes' "$name" ;;
	esac
done
