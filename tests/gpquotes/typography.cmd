# The rows are the same, but for the marks in them, whatever the typography:
# American, British, straight single, straight double.  «» stand for inner marks.
bare() {
	gpquotes -l "$1" | sed "s/[‘’“”\"']//g"
}
sed 's/«/‘/g; s/»/’/g' typography.in >"$WORK/us"
sed 's/“/‘/g; s/”/’/g; s/«/“/g; s/»/”/g' typography.in >"$WORK/brit"
sed "s/[‘’]/'/g; s/[“”]/\"/g" "$WORK/brit" >"$WORK/single"
sed "s/[‘’]/'/g; s/[“”]/\"/g" "$WORK/us" >"$WORK/double"
bare "$WORK/us" | tee "$WORK/rows"
for form in brit single double; do
	bare "$WORK/$form" | diff "$WORK/rows" - >"$WORK/diff" && echo "$form: same"
	cat "$WORK/diff"
done
