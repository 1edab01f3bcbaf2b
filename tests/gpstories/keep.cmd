# A story ends when `keep` documents have passed; what is swept away leaves the
# others as they are.
printf 'keep\t2\n' >"$WORK/weights"
gpstories -f "$WORK/weights" events.txt | cut -f 1-3
# A stream of many stories: each of the last 50 is still there.
awk 'BEGIN { for (r = 0; r < 4; r++) for (i = 0; i < 50; i++) {
	printf "d%d-%d\t", i, r
	for (k = 0; k < 20; k++) printf "w%dx%d ", i, k
	print "" } }' >"$WORK/many"
for keep in 49 50 1000; do
	printf 'keep\t%s\n' $keep >"$WORK/weights"
	gpstories -f "$WORK/weights" "$WORK/many" | cut -f 2 | sort -u | wc -l
done
