# The data compiled into a filter are the same bytes in every build: no pointer
# and no memory that was never set gets into an image.
found=0
for make in "$BUILD"/filters/*/ready_make; do
	[ -x "$make" ] || continue
	found=1
	MALLOC_PERTURB_=85 "$make" >"$WORK/one" && MALLOC_PERTURB_=170 "$make" >"$WORK/two" &&
	    cmp "$WORK/one" "$WORK/two" || echo "$make: not the same twice"
done
[ "$found" = 1 ] || { echo "no ready_make in $BUILD"; exit 77; }
