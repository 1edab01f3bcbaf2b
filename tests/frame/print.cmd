# What -P prints is what -f default reads, once or twice: the built-in data.
. ./common.sh
cd "$WORK" || exit 2

for filter in $(filters); do
	"$filter" --help >help
	grep -q -e ' -P, ' help || continue
	"$filter" -P >printed || echo "$filter -P: status $?"
	[ -s printed ] || echo "$filter -P: prints nothing"
	grep -q -e ' -f, ' help || continue
	samples "$filter" >in
	run "$filter" <in >want
	run "$filter" -f printed <in >got || echo "$filter -f: status $?"
	cmp want got
	run "$filter" -f default -f default <in >got ||
		echo "$filter -f, twice: status $?"
	cmp want got
done
