# period.awk - which days a report is on, and which it compares them with;
# with days.awk.
#
# Reads the dates of the articles, sorted.  With since ("2025-03-01", or "7d":
# so many days up to until, else today) the days before it, as many, are what
# is compared.  Without, the later half of the articles is compared with the
# earlier one.  Writes: from to now_from now_to before_from before_to days.

/^[0-9]/ && (until == "" || $0 <= until) { at[++n] = $0 }

END {
	to = until != "" ? until : since ~ /d$/ ? today : n ? at[n] : today
	if (since ~ /d$/)
		since = date(days(to) - since + 1)
	if (since != "") {
		now = since
		before = date(2 * days(since) - days(to) - 1)
		from = since
	} else {
		from = before = n ? at[1] : to
		now = n ? at[int(n / 2) + 1] : to
	}
	print from, to, now, to, before, date(days(now) - 1), \
	    days(to) - days(from) + 1
}
