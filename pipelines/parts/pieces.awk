# pieces.awk - cut the days of a report into pieces that are digested together:
# those of a month where bars are months, else each day; with buckets.awk.
#
# Reads the names of the days of a store, sorted; period is what period.awk
# wrote.  Writes a line for each piece: its days.

BEGIN { split(period, at, " ") }

/^[0-9]/ && $0 >= at[5] && $0 <= at[2] || all && /^undated$/ {
	name = ($0 >= at[3]) FS substr($0, 1, $0 < at[1] ? 7 : width(at[7]))
	printf "%s%s", (NR == 1 || line == "" ? "" : name == last ? " " : "\n"), $0
	last = name
	line = 1
}

END { if (line) print "" }
