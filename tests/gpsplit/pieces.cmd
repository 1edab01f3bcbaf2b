# A text that goes out in pieces is what came in, TAB and CR as spaces.
awk 'BEGIN { for (i = 0; i < 30000; i++) printf "%d\t%d\r", i, i * i
	print "end" }' >"$WORK/long"
for option in --lines -j; do
	gpsplit "$option" <"$WORK/long" | cut -f 3- >"$WORK/out"
	tr '\t\r' '  ' <"$WORK/long" | cmp - "$WORK/out"
done
