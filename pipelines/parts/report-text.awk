# report-text.awk - lay out the lines of report.sql as plain text of 72 columns, for
# a mail.

# The width in characters, not bytes.
function width(s) {
	gsub(/[\200-\277]/, "", s)
	return length(s)
}

function fill(s, n, right,  space) {
	space = sprintf("%" n "s", "")
	space = substr(space, 1, n - width(s))
	return right ? space s : s space
}

function wrap(s, indent,  word, n, i, line) {
	n = split(s, word, " ")
	line = ""
	for (i = 1; i <= n; i++) {
		if (line != "" && width(indent line " " word[i]) > 72) {
			print indent line
			line = ""
		}
		line = line (line == "" ? "" : " ") word[i]
	}
	if (line != "")
		print indent line
}

function underline(s, mark,  line) {
	line = fill("", width(s))
	gsub(/ /, mark, line)
	print s "\n" line
}

# All sentences of the row before were shown earlier.
$1 != "quote" && $1 != "group" && $1 != "more" && again != "" {
	if (!quoted)
		quote(again)
	again = ""
}

$1 == "title" { underline($2, "="); print "" }
$1 == "lead" { wrap($2, "") }
$1 == "brief" { if (!briefs++) print ""; wrap($3 ": " $4, "") }
$1 == "section" { print ""; print ""; underline($3, "-"); split("", shown) }
$1 == "heading" { print ""; print $2 }
$1 == "section" || $1 == "heading" { list = 1 }
$1 == "note" { print ""; wrap($2, "") }

# Names get the width that the figures leave.
$1 == "columns" {
	columns = NF - 2 - ($NF == "over time")
	print ""
	row(NF - ($NF == "over time"))
}
$1 == "row" { row(NF); list = quoted = groups = first = 0 }

function row(last,  i, line, room) {
	room = 72 - 10 * columns
	line = $2
	if (width($2) > room) {
		print line
		line = ""
	}
	line = fill(line, room)
	for (i = 3; i <= last; i++)
		line = line fill($i, 10, 1)
	print line
}

# Show one of the sentences that the HTML page folds out, of the first group that has
# any, if possible one that the section has not shown, but all that form a list of
# their own.
$1 == "group" { groups++ }
$1 == "group" || $1 == "more" { next }
$1 == "quote" && list { print ""; quote($0) }
$1 == "quote" && !first { first = groups }
$1 == "quote" && !list && !quoted && groups == first {
	if ($2 ":" $3 "\t" $7 in shown) {
		if (again == "")
			again = $0
		next
	}
	quote($0)
	quoted = 1
}

function quote(line,  part) {
	split(line, part, "\t")
	wrap(part[7], "    ")
	print "    " part[2] ":" part[3] (part[4] == "" ? "" : ", " part[4]) \
	    (part[5] == "" ? "" : ", " part[5])
	shown[part[2] ":" part[3] "\t" part[7]]
}

# The first 12 digits of a hash are enough to tell versions apart.
$1 == "made" {
	if (!made++)
		print "\n-- \nWith -t html each number has its sentences. Made with:\n"
	print $2 " " $3 ": " ($4 ~ /^[0-9a-f]+$/ ? substr($4, 1, 12) : $4)
}
