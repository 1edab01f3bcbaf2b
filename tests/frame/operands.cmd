# What cannot be read is said, the rest is read, and the status is 1.
. ./common.sh
cd "$WORK" || exit 2
mkdir folder
: >closed
chmod 0 closed		# root may read it all the same

# bad STATUS FILE TEXT: with a bad file between good ones.
bad() {
	run "$filter" a b >want 2>said || cat said
	run "$filter" a "$2" b >got 2>said
	status=$?
	[ $status = "$1" ] || echo "$filter: $2: status $status"
	cmp -s want got || echo "$filter: $2: the others suffer"
	[ "$(cat said)" = "$filter: $2: $3" ] ||
	    { echo "$filter: $2: said:"; cat said; }
}

for filter in $(filters); do
	samples "$filter" | head -n 30 >a
	samples "$filter" | tail -n 30 >b
	bad 1 missing 'No such file or directory'
	bad 1 folder 'Is a directory'
	bad 1 "$(printf 'od\td')" 'No such file or directory' |
	    sed "/status/d; /said:/d; s/^$filter: od\\\\td: No such.*//; /^$/d"
	run "$filter" a - <b >got
	run "$filter" a b >want
	[ "$filter" = gpsplit ] || cmp want got
	run "$filter" missing >got 2>said && echo "$filter: no status"
	grep -q missing said || cat said
	[ "$(id -u)" = 0 ] || bad 1 closed 'Permission denied'
done
