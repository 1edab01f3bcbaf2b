# A mistake in the last line of a data file is refused with file, line and reason,
# before anything is written; a NUL byte is one, and named.
. ./common.sh
cd "$WORK" || exit 2

# refuses OPTION FILE [LINE]: FILE is what the filter prints, with a bad line at its
# end.
refuses() {
	printf '%b\n' "${3-/(/}" >>"$2"
	samples "$filter" | run "$filter" "$1" "$2" >got 2>said
	status=$?
	lines=$(wc -l <"$2")
	[ $status = 2 ] && [ ! -s got ] &&
	    grep -q "^$filter: $2:$((lines)): ." said ||
	    echo "$filter $1: status $status, $(cat said)"
}

for filter in $(filters); do
	"$filter" --help >help
	grep -q -e ' -f, .* file' help || continue
	"$filter" -P >data 2>said || : >data
	cp data zero
	refuses -f data
	refuses -f zero 'a\tb\0c'
	grep -q 'a NUL byte' said || echo "$filter: $(cat said)"
done
for filter in gpclean gpmeta; do
	case $filter in
	gpclean) gplearn --print-weights >data ;;
	gpmeta) gpmeta --print-weights >data ;;
	esac
	refuses --weights data
done
filter=gpnames
cp "$TOP/lib/names/kinds.weights" data
refuses --weights data
