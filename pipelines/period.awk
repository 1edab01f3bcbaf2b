# period.awk - which days a report is on, and which it compares them with.
#
# Reads the dates of the articles, sorted.  With since ("2025-03-01", or "7d":
# so many days up to until, else today) the days before it, as many, are what
# is compared.  Without, the later half of the articles is compared with the
# earlier one.  Writes: from to now_from now_to before_from before_to.

# Days since 1970-01-01, after Howard Hinnant, "chrono-Compatible Low-Level
# Date Algorithms", 2014; years start in March, so that leap days end them.
function days(day,  y, m, d) {
	y = substr(day, 1, 4) + 0
	m = substr(day, 6, 2) + 0
	d = substr(day, 9, 2) + 0
	if (m <= 2)
		y--
	m = (m + 9) % 12
	return 365 * y + int(y / 4) - int(y / 100) + int(y / 400) + \
	    int((153 * m + 2) / 5) + d - 719469
}

function date(n,  z, era, doe, yoe, doy, m, d) {
	z = n + 719468
	era = int(z / 146097)
	doe = z - era * 146097
	yoe = int((doe - int(doe / 1460) + int(doe / 36524) - \
	    int(doe / 146096)) / 365)
	doy = doe - (365 * yoe + int(yoe / 4) - int(yoe / 100))
	m = int((5 * doy + 2) / 153)
	d = doy - int((153 * m + 2) / 5) + 1
	m = m < 10 ? m + 3 : m - 9
	return sprintf("%04d-%02d-%02d", yoe + era * 400 + (m <= 2), m, d)
}

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
	print from, to, now, to, before, date(days(now) - 1)
}
