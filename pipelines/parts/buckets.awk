# buckets.awk - the bars of a report: days, or months where these are too many.

function width(n) {
	return n > 45 ? 7 : 10
}
