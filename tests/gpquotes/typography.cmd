# The rows are the same, but for the marks in them, whatever the typography:
# American, British, straight single, straight double.  «» stand for inner marks.
cat >"$WORK/brit.sed" <<'END'
s/“/‘/g
s/”/’/g
s/«/“/g
s/»/”/g
END
cat >"$WORK/us.sed" <<'END'
s/«/‘/g
s/»/’/g
END
cat >"$WORK/straight.sed" <<'END'
s/‘/'/g
s/’/'/g
s/“/"/g
s/”/"/g
END
cat >"$WORK/bare.sed" <<'END'
s/‘//g
s/’//g
s/“//g
s/”//g
s/["']//g
END
sed -f "$WORK/us.sed" typography.in >"$WORK/us"
sed -f "$WORK/brit.sed" typography.in >"$WORK/brit"
sed -f "$WORK/straight.sed" "$WORK/brit" >"$WORK/single"
sed -f "$WORK/straight.sed" "$WORK/us" >"$WORK/double"
gpquotes -l "$WORK/us" | sed -f "$WORK/bare.sed" | tee "$WORK/rows"
for form in brit single double; do
	gpquotes -l "$WORK/$form" | sed -f "$WORK/bare.sed" |
	    diff "$WORK/rows" - >"$WORK/diff" && echo "$form: same"
	cat "$WORK/diff"
done
