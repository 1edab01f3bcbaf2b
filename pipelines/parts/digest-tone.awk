# digest-tone.awk - the tone of some days, from their sentences and the topics
# in them: in all, by topic and by body; with ends.awk.

BEGIN {
	OFS = FS
	show = 8
	show_ends = 10
}

FILENAME == "sentence" {
	score[FNR] = $5
	quote[FNR] = $2 FS $3 FS $1 FS $5 FS FS $6
	add("date" FS "all", FNR)
	by_article(FNR, $2)
	next
}

# A sentence once for each of its topics.
$1 != sentence { sentence = $1; split("", seen) }
!seen[$2]++ { add(($2 ~ /^bodies\// ? "body" : "topic") FS $2, $1) }

function add(name, i,  s) {
	s = score[i] * 10000
	s = int(s < 0 ? s - 0.5 : s + 0.5)
	n[name]++
	sum[name] += s
	square[name] += s * s
	bad[name] += s <= -500
	good[name] += s >= 500
	keep("worst", name, score[i], i, show)
	keep("best", name, -score[i], i, show)
}

# Of each article one sentence at each end, the earlier of equal ones.
function by_article(i, doc) {
	if (doc != last_doc)
		doc_of[++docs] = doc
	last_doc = doc
	if (!(docs in worst) || score[i] < score[worst[docs]])
		worst[docs] = i
	if (!(docs in best) || score[i] > score[best[docs]])
		best[docs] = i
}

# The ends of all articles, no text twice; it would have the same score.
function ends(end, of, sign,  i, text, seen) {
	for (i = 1; i <= docs; i++) {
		text = quote[of[i]]
		sub(/.*\t/, "", text)
		if (!(text in seen))
			keep(end, "all", sign * score[of[i]], of[i], show_ends)
		seen[text]
	}
	for (i = 1; i <= kept[end, "all"]; i++)
		print "end", end, quote[who[end, "all", i]]
}

END {
	for (name in n) {
		print "tone", name, n[name], sprintf("%.0f", sum[name]), \
		    sprintf("%.0f", square[name]), bad[name], good[name]
		for (i = 1; i <= kept["worst", name]; i++)
			print "tone-said", name, "worst", \
			    quote[who["worst", name, i]]
		for (i = 1; i <= kept["best", name]; i++)
			print "tone-said", name, "best", \
			    quote[who["best", name, i]]
	}
	ends("worst", worst, 1)
	ends("best", best, -1)
}
