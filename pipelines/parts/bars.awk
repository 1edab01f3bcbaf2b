# bars.awk - every bar of a report, from the first to the last day, so that
# charts show gaps; period is what period.awk wrote.  With days.awk, buckets.awk.

BEGIN {
	split(period, at, " ")
	for (i = 0; i < at[7]; i++) {
		bucket = substr(date(days(at[1]) + i), 1, width(at[7]))
		if (bucket != last)
			print bucket
		last = bucket
	}
}
