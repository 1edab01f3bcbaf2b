# report-html.awk - lay out the lines of report.sql as HTML.
#
# All text reaches the page through escape().

BEGIN { copy("parts/report-head.html"); copy("parts/report.css"); print "</style>" }

function copy(file,  line) {
	while ((getline line <file) > 0)
		print line
}

function escape(s) {
	gsub(/&/, "\\&amp;", s)
	gsub(/</, "\\&lt;", s)
	gsub(/>/, "\\&gt;", s)
	gsub(/"/, "\\&quot;", s)
	# HTML allows no control characters.
	gsub(/[\001-\010\013\014\016-\037\177]/, " ", s)
	return s
}

# Escape text in which no date, and no program with its option, may break between lines.
function escape_whole(s) {
	s = escape(s)
	gsub(/[0-9]+-[0-9]+-[0-9]+|gp[a-z]+ -[A-Za-z]/, "<span class=\"whole\">&</span>", s)
	return s
}

# Close the open elements down to a level: 1 section, 2 table, 3 row, 4 group.
function close_to(level) {
	while (depth >= level)
		print closing[depth--]
}

function open(level, tag, end) {
	close_to(level)
	print tag
	# A group may have no row around it.
	while (depth < level - 1)
		closing[++depth] = ""
	closing[++depth] = end
}

# Copy a drawing of gnuplot, in the colour of the surrounding text, after `before`.
# Returns 0, with nothing written, if there is none.
function svg(file, title, desc, class, before,  line, size, on, part) {
	while ((getline line <file) > 0) {
		if (line ~ /^ *viewBox=/) {
			size = line
			gsub(/[^0-9 .]/, "", size)
			sub(/^ +/, "", size)
			split(size, part, " ")
			print before "<svg class=\"" class "\" viewBox=\"" size \
			    "\" width=\"" part[3] "\" height=\"" part[4] \
			    "\" role=\"img\" aria-label=\"" \
			    escape(title (desc == "" ? "" : ". ") desc) \
			    "\"><title>" escape(title) "</title><desc>" \
			    escape(desc) "</desc>"
		}
		if (on) {
			gsub(/<title>[^<]*<\/title>/, "", line)
			gsub(/ id="[^"]*"/, "", line)
			gsub(/ (color|font-family|class)="[^"]*"/, "", line)
			gsub(/'black'|'rgb\( *0, *0, *0\)'/, "'currentColor'", line)
			gsub(/"black"|"rgb\( *0, *0, *0\)"/, "\"currentColor\"", line)
			print line
		}
		if (line ~ /<\/defs>/)
			on = 1
	}
	close(file)
	return size != ""
}

# Did gnuplot draw this?
function drawn(file,  line, any) {
	any = (getline line <file) > 0
	close(file)
	return any
}

# The position of a match as a word of the text, preferably in the same case, or 0.
function place(text, match_,  at) {
	if (match_ == "")
		return 0
	at = word_at(text, match_)
	return at ? at : word_at(tolower(text), tolower(match_))
}

function word_at(text, word,  from, at) {
	for (from = 1; (at = index(substr(text, from), word)); from = at + 1) {
		at += from - 1
		if (at == 1 || substr(text, at - 1, 1) !~ /[A-Za-z0-9]/)
			return at
	}
	return 0
}

$1 == "title" {
	print "<title>" escape($2) "</title>\n</head>\n<body>\n<header>"
	print "<h1>" escape_whole($2) "</h1>"
	next
}
$1 == "lead" { print "<p>" escape($2) "</p>\n</header>\n<nav>\n<ul>"; next }
$1 == "brief" {
	print "<li><a href=\"#" escape($2) "\">" escape($3) "</a>: " escape($4) \
	    "</li>"
	next
}

# The first line of any other kind ends the head.
!main++ { print "</ul>\n</nav>\n<main>" }

$1 == "section" {
	open(1, "<section id=\"" escape($2) "\">\n<h2>" escape($3) "</h2>", \
	    "</section>")
	next
}
$1 == "heading" { close_to(2); print "<h3>" escape($2) "</h3>"; next }
$1 == "note" { close_to(2); print "<p class=\"note\">" escape_whole($2) "</p>"; next }

$1 == "chart" {
	close_to(2)
	if (svg($2, $3, $4, "chart", "<figure>\n"))
		print "<figcaption>" escape($3) "</figcaption>\n</figure>"
	next
}

$1 == "columns" {
	last = NF - ($NF == "over time" && !drawn("spark/1.svg"))
	head = ""
	for (i = 2; i <= last; i++) {
		label[i] = escape($i)
		head = head "<span>" label[i] "</span>"
	}
	open(2, "<div class=\"rows\" style=\"--n:" last - 2 "\">\n" \
	    "<div class=\"head\" aria-hidden=\"true\">" head "</div>", "</div>")
	next
}

$1 == "row" {
	open(3, "<details><summary>", "</details>")
	print "<span class=\"name\">" escape($2) "</span>"
	for (i = 3; i <= NF; i++)
		print "<span class=\"n\"><span class=\"label\">" label[i] \
		    " </span>" escape($i) "</span>"
	pending = "</summary>"
	next
}
$1 == "spark" {
	if (svg($2, $3, $4, "spark", "<span class=\"n\">\n"))
		print "</span>"
	next
}

pending != "" { print pending; pending = "" }

$1 == "group" {
	close_to(4)
	print "<h4>" escape($2) "</h4>"
	next
}

$1 == "quote" {
	if (depth < 4)
		open(4, "<ol>", "</ol>")
	text = $7
	at = place(text, $6)
	print "<li><q>" (!at ? escape(text) : escape(substr(text, 1, at - 1)) \
	    "<mark>" escape(substr(text, at, length($6))) "</mark>" \
	    escape(substr(text, at + length($6)))) "</q> <cite>" \
	    escape($2 ":" $3) "</cite> <time>" escape($4) "</time>" \
	    ($5 == "" ? "" : " <span class=\"score\">" escape($5) \
	    "</span>") "</li>"
	next
}

$1 == "more" { close_to(4); print "<p class=\"more\">" escape($2) "</p>"; next }

$1 == "made" {
	made = made "<tr><td>" escape($2) "</td><td>" escape($3) \
	    "</td><td><code>" escape($4) "</code></td></tr>\n"
}

END {
	if (pending != "")
		print pending
	close_to(1)
	print "</main>"
	copy("parts/report-foot.html")
	print made "</table>\n</details>\n</footer>\n</body>\n</html>"
}
