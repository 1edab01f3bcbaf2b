# No filter reads or writes outside its memory, or loses any of it.
command -v valgrind >/dev/null || { echo no valgrind; exit 77; }
. ../frame/common.sh

# check NAME ARGUMENT...: run a filter under valgrind.
check() {
	valgrind -q --suppressions=valgrind.supp --leak-check=full \
	    --errors-for-leak-kinds=definite --error-exitcode=9 "$@" >/dev/null 2>"$WORK/said"
	[ $? -ne 9 ] || { echo "$*"; head -n 20 "$WORK/said"; }
}

for filter in $(filters); do
	samples "$filter" >"$WORK/in"
	case $filter in
	gpkwic | gpcollocates) check "$filter" -e practice "$WORK/in" ;;
	*) check "$filter" "$WORK/in" ;;
	esac
done
