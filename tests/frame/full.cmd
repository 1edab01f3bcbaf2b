# A full disk is said, with status 2, whenever it shows.
. ./common.sh
[ -c /dev/full ] || { echo no /dev/full; exit 77; }

# refused WHAT STATUS: what did it say in $WORK/said?
refused() {
	[ "$2" = 2 ] || echo "$1: status $2"
	grep -q "^[a-z]*: standard output: No space left on device$" \
	    "$WORK/said" || { echo "$1: said:"; cat "$WORK/said"; }
}

for filter in $(filters); do
	samples "$filter" >"$WORK/in"
	run "$filter" <"$WORK/in" >/dev/full 2>"$WORK/said"
	refused "$filter" $?
	"$filter" --help >/dev/full 2>"$WORK/said"
	refused "$filter --help" $?
	"$filter" --help | grep -q -e ' -P, ' || continue
	"$filter" -P >/dev/full 2>"$WORK/said"
	refused "$filter -P" $?
done
