# When nobody reads, a filter ends, and says nothing.
. ./common.sh

for filter in $(filters); do
	samples "$filter" >"$WORK/in"
	i=0
	while [ $i -lt 60 ]; do	# more than all buffers and pipes hold
		cat "$WORK/in"
		i=$((i + 1))
	done >"$WORK/many"
	{
		run "$filter" "$WORK/many" 2>"$WORK/said"
		echo $? >"$WORK/status"
	} | true
	status=$(cat "$WORK/status")
	[ "$status" = 141 ] || [ "$status" = 0 ] ||
	    echo "$filter: status $status"
	cat "$WORK/said"
done
run gpsplit "$WORK/many" 2>&1 | head -n 1 | cut -f 2
