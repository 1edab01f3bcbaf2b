# report-topics.awk - the lines of the page on topics.

BEGIN {
	OFS = FS
	show = 3
	split(period, day, " ")
}

FILENAME == "bars" { bucket[++buckets] = $1; next }

FILENAME == "in" {
	words[$2] += $5
	part_words[$1] += $5
	if ($2 != "-")
		page_words += $5
	next
}

FILENAME == "topic" {
	count[$3, $2] += $4
	part_count[$3, $1] += $4
	sentences[$3, $2] += $5
	next
}

FILENAME == "topic-said" {
	if (++n[$3, $2] <= show)
		said_in[$3, $2, n[$3, $2]] = substr($0, length($1 FS $2 FS $3 FS) + 1)
	next
}

FNR == 1 {
	bucket[++buckets] = "undated"
	bucket[++buckets] = "-"
	print "section", "topics", "Topics over time"
	print "note", "How often each topic was met, and in 1,000 words: in" \
	    " all, from " day[3] " to " day[4] ", and from " day[5] " to " \
	    day[6] ". The bars are its rate over time. A subtopic (a/b)" \
	    " counts for its topic too; gptopics -P prints what is looked for."
	print "columns", "topic", "times", "rate", "now", "before", "over time"
}

{
	print "row", $1, $2, rate($2, page_words), part_rate($1, "now"), \
	    part_rate($1, "before")
	chart = "spark/" sprintf("%03d", FNR)
	print "spark", chart ".svg", $1 " over time", summary($1)
	for (i = 1; i <= buckets; i++) {
		b = bucket[i]
		if (i <= buckets - 2)
			print b, rate(count[$1, b] + 0, words[b] + 0) \
			    > (chart ".tsv")
		if (count[$1, b])
			said($1, b)
	}
	close(chart ".tsv")
}

function rate(count, words) {
	return sprintf("%.1f", words ? 1000 * count / words : 0)
}

function part_rate(topic, part) {
	return part_words[part] ? \
	    rate(part_count[topic, part] + 0, part_words[part]) : "–"
}

function summary(topic,  i, b, most, at) {
	for (i = 1; i <= buckets - 2; i++) {
		b = bucket[i]
		if (words[b] && count[topic, b] / words[b] > most) {
			most = count[topic, b] / words[b]
			at = b
		}
	}
	return at ? "Highest in " at ", " rate(most, 1) " in 1,000 words." : ""
}

function said(topic, b,  i, more) {
	print "group", (b == "-" ? "before" : b) ": " count[topic, b] " (" \
	    rate(count[topic, b], words[b] + 0) " in 1,000 words)"
	for (i = 1; i <= n[topic, b] && i <= show; i++)
		print "quote", said_in[topic, b, i]
	more = sentences[topic, b] - show
	if (more > 0)
		print "more", more " more sentence" (more > 1 ? "s" : "") ";" \
		    " pipelines/where -t " topic " FILE... lists all"
}
