# --help, --version and mistakes are the same in all.
. ./common.sh
cd "$WORK" || exit 2

# refuses OPTION...: status 2, nothing written, why, and the usage.
refuses() {
	"$filter" "$@" </dev/null >got 2>said
	status=$?
	[ $status = 2 ] && [ ! -s got ] && grep -q "^$filter: " said &&
	    grep -q "^usage: $filter " said ||
	    echo "$filter $*: status $status, $(cat said)"
}

for filter in $(filters) gpkeyness gpagree; do
	[ -x "$BUILD/bin/$filter" ] || continue
	"$filter" --version >got || echo "$filter --version: status $?"
	grep -q "^$filter (gptext) [0-9]" got || cat got
	"$filter" --help >help || echo "$filter --help: status $?"
	head -n 2 help | tr '\n' ' ' |
	    grep -q "^$filter - .* usage: $filter .*" || cat help
	refuses -Z
	refuses --no-such
	if grep -q -e ' -K, ' help; then
		refuses -K
		refuses -K x
		refuses -K 1001
		refuses -K -1
	fi
	if grep -q -e ' -f, ' help; then
		refuses -f
		"$filter" -f missing </dev/null 2>said && echo "$filter -f"
		[ "$(cat said)" = \
		    "$filter: missing: No such file or directory" ] ||
		    cat said
	fi
	grep -q -e ' -p, .* show progress' help || echo "$filter: no -p"
done
