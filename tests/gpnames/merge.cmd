# Counts of parts add up to those of the whole, with -T and -M applied to the sums.
n=0
for page in "$TOP"/corpus/00[1-6]-*.txt; do
	n=$((n + 1))
	gpsplit "$page" | tee -a "$WORK/pages" | gpnames >"$WORK/$n"
done
gpnames "$WORK/pages" >"$WORK/whole"
gpnames -m "$WORK"/[1-6] | cmp - "$WORK/whole" && echo same
gpnames -M 9 -T 5 "$WORK/pages" >"$WORK/whole"
gpnames -m -M 9 -T 5 "$WORK"/[1-6] | tee "$WORK/top" | cmp - "$WORK/whole" && echo same
gpnames -m -k 1 "$WORK/1" 2>&1 | head -n 1
gpnames -l -m "$WORK/1" 2>&1 | head -n 1
