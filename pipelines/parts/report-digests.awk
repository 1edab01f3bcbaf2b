# report-digests.awk - split digests into a file of dir for each kind of row; with
# buckets.awk.  period is what period.awk wrote.

BEGIN {
	OFS = FS
	split(period, at, " ")
	split("in in-said left left-said topic topic-said tone tone-said end", \
	    kinds, " ")
	# Also what does not occur has its table.
	for (i in kinds)
		printf "" >(dir "/" kinds[i])
}

$1 == "piece" {
	part = $2 == "undated" ? "none" : $2 < at[3] ? "before" : "now"
	bucket = $2 < at[1] ? "-" : $2 == "undated" ? $2 : \
	    substr($2, 1, width(at[7]))
	if (terms)
		close(terms)
	terms = dir "/terms/" part "." ++pieces
	next
}

# These are merged by gpterms.
$1 == "term" { print $2, $3 >terms; next }

{ print part, bucket, substr($0, length($1) + 2) >(dir "/" $1) }
