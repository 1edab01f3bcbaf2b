# On SIGUSR1, and with -p, a filter says how far it is.
. ./common.sh
cd "$WORK" || exit 2
mkfifo in

for filter in $(filters); do
	run "$filter" -p /dev/null 2>said
	grep -q "^$filter: /dev/null:0: 0.0 MB read" said ||
	    { echo "$filter -p: said:"; cat said; }
	case $filter in
	gpkwic | gpcollocates) "$filter" -e practice in >got 2>said & ;;
	*) "$filter" in >got 2>said & ;;
	esac
	pid=$!
	exec 3>in
	samples "$filter" >&3
	i=0
	while [ ! -s said ] && [ $i -lt 50 ]; do	# it may not wait yet
		sleep 0.1
		kill -USR1 $pid
		i=$((i + 1))
	done
	exec 3>&-
	wait $pid || echo "$filter: status $?"
	head -n 1 said | grep -q "^$filter: in:[0-9]*: 0.0 MB read$" ||
	    { echo "$filter: said:"; cat said; }
	samples "$filter" | run "$filter" >want
	[ "$filter" = gpsplit ] || cmp want got
done
