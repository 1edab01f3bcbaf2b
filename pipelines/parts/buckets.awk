# buckets.awk - the days (width 10) or months (7) of so many days after from;
# with days.awk.

BEGIN {
	for (i = 0; i < n; i++) {
		bucket = substr(date(days(from) + i), 1, width)
		if (bucket != last)
			print bucket
		last = bucket
	}
}
