# The printed rules, read again, find what the built-in ones find.
gpfacts -P >"$WORK/rules"
for f in apposed told-twice votes results; do
	gpfacts $f.in >"$WORK/built-in"
	gpfacts -f "$WORK/rules" $f.in | cmp "$WORK/built-in" - || exit
done
