# A long text has the score of its sentences' words, whatever its length; its
# parts add up.
awk 'BEGIN { for (i = 0; i < 4000; i++)
	printf "%s. ", i % 2 ? "The harm was great" : "A good day in May" }' \
    >"$WORK/in"
echo >>"$WORK/in"
gpscore --shares "$WORK/in" | cut -f 1-4
gpscore -x "$WORK/in" | awk -F '\t' '{ n++; sum += $NF }
	END { printf "%d parts, sum %.1f\n", n, sum }'
