# report-terms.awk - the lines of the page on terms.

BEGIN {
	OFS = FS
	show = 6
	split(period, day, " ")
	name["now"] = day[3] " to " day[4]
	name["before"] = day[5] " to " day[6]
}

# Of each term the last sentences, which are the newest.
FILENAME == "terms.where" {
	part = $2 < day[3] ? "before" : "now"
	if (last[$3] == $1)
		next
	last[$3] = $1
	kept[$3, part, n[$3, part]++ % show] = $1
	next
}

FILENAME == "sentence" {
	if (FNR == 1)
		for (i in kept)
			wanted[kept[i]]
	if (FNR in wanted) {
		place[FNR] = $3 FS $4 FS $2 FS $6
		text[FNR] = $7
	}
	next
}

FILENAME == "terms.sure" { sure[$1]; next }

$1 != list {
	list = $1
	section(list)
}

{
	if (list == "most")
		print "row", $2, $3
	else
		print "row", $2, $3, $4, change($3, $4, $6), \
		    chance($5 < 0 ? -$5 : $5) ($2 in sure ? " ✓" : "")
	if (++listed[list] <= 5)
		brief[list] = brief[list] (listed[list] > 1 ? ", " : "") $2
	said("now", $2, $3)
	if (list != "most")
		said("before", $2, $4)
}

function section(list) {
	if (list == "rose") {
		print "section", "terms", "Terms that rose and fell"
		print "note", "Now is " name["now"] ", before is " \
		    name["before"] ". Change is that of the rate per word." \
		    " Chance is how likely so large a difference would be if" \
		    " nothing had changed (G², log-likelihood); ✓ is beyond" \
		    " doubt at 5% even when all " tried " terms are tried."
		print "heading", "Rose"
	} else if (list == "fell")
		print "heading", "Fell"
	else {
		print "section", "most", "Terms met most"
		print "note", "In " name["now"] "."
		print "columns", "term", "times"
		return
	}
	print "columns", "term", "now", "before", "change", "chance"
}

# As a factor; without one of the two there is none.
function change(now, before, log_ratio) {
	return !before ? "new" : !now ? "gone" : \
	    sprintf("×%.1f", exp(log_ratio * log(2)))
}

# Of a G2 with one degree of freedom.
function chance(g2) {
	return g2 >= 15.13 ? "<0.01%" : g2 >= 10.83 ? "<0.1%" : \
	    g2 >= 6.63 ? "<1%" : g2 >= 3.84 ? "<5%" : "≥5%"
}

function said(part, term, count,  i, j, all) {
	all = n[term, part] + 0
	print "group", part ", " name[part] ": " (!count ? "not once" : count \
	    (count == 1 ? " time in " : " times in ") all \
	    (all == 1 ? " sentence" : " sentences"))
	for (i = all - 1; i >= 0 && i >= all - show; i--) {
		j = kept[term, part, i % show]
		print "quote", place[j], term, text[j]
	}
	if (all > show)
		print "more", all - show " earlier ones; pipelines/where '" \
		    term "' FILE... lists all"
}

END {
	if ("rose" in brief)
		print "brief", "terms", "Rose", brief["rose"] > "brief.1"
	if ("fell" in brief)
		print "brief", "terms", "Fell", brief["fell"] > "brief.1"
	if ("most" in brief)
		print "brief", "most", "Met most", brief["most"] > "brief.1"
}
