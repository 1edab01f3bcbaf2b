# digest-topics.awk - the topics of some days, from their sentences and the
# topics in them.

BEGIN {
	OFS = FS
	show = 3
}

FILENAME == "sentence" {
	place[FNR] = $2 FS $3 FS $1 FS $5
	text[FNR] = $6
	next
}

{ count[$2]++ }

last[$2] != $1 {
	last[$2] = $1
	if (++sentences[$2] <= show)
		said[$2, sentences[$2]] = place[$1] FS $3 FS text[$1]
}

END {
	for (topic in count) {
		print "topic", topic, count[topic], sentences[topic]
		for (i = 1; i <= sentences[topic] && i <= show; i++)
			print "topic-said", topic, said[topic, i]
	}
}
