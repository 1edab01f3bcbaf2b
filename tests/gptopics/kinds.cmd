# Sentences of the kinds that the press writes about four topics, and others
# with the same words in other senses: what the shipped topics miss, and what
# they take wrongly.  A change of topics.tsv shows here.
awk -F '\t' '{ print NR "\t" $3 }' kinds.tsv | gptopics -K 1 -l |
    awk -F '\t' 'NR == FNR { found[$1, $2] = 1; next }
	($2 == "+") != ((FNR, $1) in found) {
	    print ($2 == "+" ? "missed" : "wrong") "\t" $1 "\t" $3; next }
	{ right[$1]++ }
	END { for (topic in right) print "right\t" topic "\t" right[topic] }
	' - kinds.tsv | sort
