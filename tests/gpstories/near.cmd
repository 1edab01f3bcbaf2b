# The closer two dates, the less similarity suffices; the more documents a story
# has, the more a further one needs.
for day in 01 14; do
	printf '%s\t%s\t\t\n' a 2024-03-01 b 2024-03-$day >"$WORK/meta"
	printf 'threshold\t0.78\n' >"$WORK/weights"
	head -n 4 near.txt | gpstories -d "$WORK/meta" -f "$WORK/weights"
done
for grown in 1 10; do
	echo -- $grown
	printf 'grown\t%s\n' $grown >"$WORK/weights"
	gpstories -f "$WORK/weights" near.txt
done
