# report-tone.awk - the lines of the page on tone; with ends.awk.

BEGIN {
	OFS = FS
	show = 4
	few = 3
	drawn = 16
	title["date"] = "Tone over time"
	title["topic"] = "Tone by topic"
	title["body"] = "Tone by body"
}

FILENAME == "bars" { bucket[++buckets] = $1; next }
$2 == "-" { next }

# Of a date it is the tone of all.
{ k = $3 SUBSEP ($3 == "date" ? $2 : $4) }

FILENAME == "tone" {
	if (!n[k])
		name[$3, ++names[$3]] = $4
	n[k] += $5
	sum[k] += $6
	square[k] += $7
	bad[k] += $8
	good[k] += $9
	next
}

{
	keep($5, k, $5 == "worst" ? $9 + 0 : -$9, \
	    substr($0, length($1 FS $2 FS $3 FS $4 FS $5 FS) + 1), 2 * show)
}

END {
	print "section", "tone", "Tone"
	print "note", "The mean of the scores of sentences, from -1 (bad) to" \
	    " 1 (good), with the margin within which it would lie 19 times" \
	    " in 20 if such sentences were drawn again. A list of words with" \
	    " rules makes the scores; it knows no irony. Topics and bodies" \
	    " with fewer than " few " sentences are left out."
	by_date()
	by_mean("body")
	by_mean("topic")
}

function mean(kind, a) { return sum[kind, a] / n[kind, a] / 10000 }

function signed(x,  s) {
	s = sprintf("%+.2f", x)
	return s ~ /^[-+]0\.00$/ ? "0.00" : s
}

# Half of the 95% interval, from the standard error.
function margin(kind, a,  m, v) {
	if (n[kind, a] < 2)
		return 0
	m = mean(kind, a)
	v = (square[kind, a] / 10000 ^ 2 - n[kind, a] * m * m) / (n[kind, a] - 1)
	return v > 0 ? 1.96 * sqrt(v / n[kind, a]) : 0
}

function by_date(  i, b) {
	print "heading", title["date"]
	if (buckets > 1)
		print "chart", "tone-date.svg", title["date"], "Bars below the" \
		    " line are bad, above it good; the table has the figures."
	columns("when")
	for (i = 1; i <= buckets; i++) {
		b = bucket[i]
		print b, ("date", b) in n ? mean("date", b) : "?" \
		    >"tone-date.tsv"
		if (("date", b) in n)
			row("date", b)
	}
	if (("date", "undated") in n)
		row("date", "undated")
}

function before(kind, a, b) {
	return mean(kind, a) < mean(kind, b) || \
	    mean(kind, a) == mean(kind, b) && a < b
}

# From the worst to the best mean.
function by_mean(kind,  i, j, a, rows, order) {
	for (i = 1; i <= names[kind]; i++) {
		a = name[kind, i]
		if (n[kind, a] < few)
			continue
		for (j = ++rows; j > 1 && before(kind, a, order[j - 1]); j--)
			order[j] = order[j - 1]
		order[j] = a
	}
	if (!rows)
		return
	print "heading", title[kind]
	print "chart", "tone-" kind ".svg", title[kind], "The mark is the" \
	    " mean, the line its margin; those with the most sentences. The" \
	    " table has the figures."
	columns(kind)
	for (i = 1; i <= rows; i++) {
		if (rank(kind, order, rows, i) <= drawn)
			print label(order[i]), mean(kind, order[i]), \
			    margin(kind, order[i]) > ("tone-" kind ".tsv")
		row(kind, order[i])
	}
	print "brief", "tone", "Worst tone by " kind, few_of(order, 1, 1, rows) \
	    > "brief.3"
	print "brief", "tone", "Best tone by " kind, few_of(order, rows, -1, rows) \
	    > "brief.3"
}

# How many have more sentences; of equal ones the earlier counts.
function rank(kind, order, rows, i,  j, r) {
	for (j = 1; j <= rows; j++)
		r += n[kind, order[j]] > n[kind, order[i]] || \
		    n[kind, order[j]] == n[kind, order[i]] && j <= i
	return r
}

# Three, but none that is among both the worst and the best.
function few_of(order, i, step, rows,  k, list) {
	for (k = 0; k < 3 && 2 * k + 1 < rows; k++)
		list = list (k ? ", " : "") label(order[i + k * step])
	return list
}

# Under a heading of their own, bodies need not say that they are.
function label(a) {
	sub(/^bodies\//, "", a)
	return a
}

function columns(kind) {
	print "columns", kind, "mean", "margin", "sentences", "bad", "good"
}

function row(kind, a,  all, i) {
	all = n[kind, a]
	print "row", label(a), signed(mean(kind, a)), \
	    sprintf("±%.2f", margin(kind, a)), all, bad[kind, a] + 0, \
	    good[kind, a] + 0
	if (all <= 2 * show) {
		print "group", "from the worst to the best"
		for (i = 1; i <= all; i++)
			print "quote", who["worst", kind, a, i]
		return
	}
	print "group", "the worst of " all
	for (i = 1; i <= show; i++)
		print "quote", who["worst", kind, a, i]
	print "group", "the best"
	for (i = 1; i <= show; i++)
		print "quote", who["best", kind, a, i]
	print "more", all - 2 * show " between them; " (kind == "date" ? \
	    "gpscore scores" : "pipelines/where -t " a " FILE... lists") " all"
}
