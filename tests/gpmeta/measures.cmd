# --measures shows every candidate for title, byline and date with its features.
cd "$TOP" || exit 2
gpsplit corpus/001*.txt corpus/002*.txt >"$WORK/in"
gpmeta --measures "$WORK/in" >"$WORK/measures" || echo "status $?"
gpmeta "$WORK/in" >"$WORK/meta"
awk -F '\t' '
FNR == NR { n = split($4, f, " "); shown[$1, $3, $5] = n; fields[$3] = n; next }
{
	for (i = 2; i <= 4; i++) {
		if ($i == "")
			continue
		name = i == 2 ? "date" : i == 3 ? "byline" : "title"
		print name, ($1, name, $i) in shown ? "shown" : "not shown: " $i
	}
}
END { for (name in fields) if (fields[name] < 4) print name ": " fields[name] " features" }' \
    "$WORK/measures" "$WORK/meta"
