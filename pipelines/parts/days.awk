# days.awk - dates as numbers of days since 1970-01-01, and back.
#
# After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2014;
# years start in March, so that leap days end them.

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
