# All bytes but TAB, CR, NUL and line breaks pass untouched.
for file in "$TOP"/corpus/*.txt; do
	gpsplit --lines "$file" | cut -f 3- | tr -d ' \n' >"$WORK/got"
	tr -d ' \t\r\0\n' <"$file" | cmp - "$WORK/got"
	gpsplit -j "$file" | cut -f 3- | tr -d ' \n' | cmp - "$WORK/got"
	gpsplit "$file" | cut -f 3- | tr -d ' \n' | cmp - "$WORK/got"
	gpsplit --lines "$file" | cut -f 2 >"$WORK/lines"
	tr '\t\r\0' '   ' <"$file" |
	    grep -a -n '[^ ]' | cut -d : -f 1 >"$WORK/want"
	LC_ALL=C sort -n -c -u "$WORK/lines" ||
	    echo "$file: lines out of order"
	[ "$(grep -v -c -x -F -f "$WORK/want" "$WORK/lines")" = 0 ] ||
	    echo "$file: a line that is blank"
done
