# figures.awk - the figures on which articles of one story disagree.
#
# Reads stories (doc story score title), facts (day doc line kind value text), clean
# (doc line text) and bodies (doc line kind name text), in this order; writes story
# what figure file:line text.
#
# Figures are compared under a name: the side of a vote, the unit of a count, what
# an amount or a percentage refers to.  If an article has several figures of one
# name, they may mean different things, so all are ignored, as are approximations
# (~) and bounds (< >).  25 people, or 25% of them, says little about what they do:
# two are compared only if their paragraphs share ALIKE words of five letters or
# more, which rules out who, what and when.  Two votes are compared
# unless each paragraph names, before the end of its vote, a body that the other
# does not name there, since they may be votes of two bodies; and unless both sides
# differ, since they may be those of two motions.

BEGIN { FS = OFS = "\t"; ALIKE = 3 }

FILENAME == "stories" { story[$1] = $2; next }
FILENAME == "clean" {
	if (($1, $2) in text)
		text[$1, $2] = $3
	next
}
FILENAME == "bodies" {
	if ($3 == "body" && ($1, $2) in text) {
		named[$1, $2, ++names[$1, $2]] = $4
		word[$1, $2, names[$1, $2]] = $5
	}
	next
}
!($2 in story) { next }

{
	split("", slot)
	for (i = split($5, pair, ";"); i > 0; i--)
		if (match(pair[i], /^[a-z-]+=[^~<>]/))
			slot[substr(pair[i], 1, RLENGTH - 2)] = \
			    substr(pair[i], RLENGTH)
}

$4 == "vote" || $4 == "ballot" {
	part = slot["part"] == "" ? "" : " " slot["part"]
	n = split("for against abstained turnout share", figure, " ")
	for (i = 1; i <= n; i++)
		tell($4 part " " figure[i], value_of(figure[i]), "one vote",
		    slot["for"] FS slot["against"])
}
$4 == "closure" && slot["what"] != "" {
	tell($4 " " slot["what"] " patients", value_of("patients"))
	tell($4 " " slot["what"] " when", value_of("when"))
}
$4 == "count" && slot["of"] == "" {
	tell($4 " " slot["unit"], value_of("value"), "alike")
}
$4 == "percent" && slot["of"] != "" {
	tell($4 " of " slot["of"], value_of("value"), "alike")
}
($4 == "money" || $4 == "count") && slot["of"] != "" {
	tell($4 " " slot["unit"] " of " slot["of"], value_of("value"))
}

# gawk 5.2 frees an unset element twice after it was an argument.
function value_of(name) {
	return name in slot ? slot[name] : ""
}

# Record a figure, of a vote with these SIDES, to be compared with those of other
# articles if TEST allows it.
function tell(what, figure, test, sides,  key) {
	if (figure == "")
		return
	key = story[$2] FS what
	tests[key] = test
	if (!((key, $2) in told)) {
		told[key, $2] = figure
		row[key, ++docs[key]] = figure FS $2 ":" $3 FS $6
		doc[key, docs[key]] = $2
		at[key, docs[key]] = $2 SUBSEP $3
		said[key, docs[key]] = $6
		vote[key, docs[key]] = sides
		text[$2, $3]
	} else if (!agree(told[key, $2], figure))
		told[key, $2] = ""
}

# Are two figures the same, but for rounding?  67%, 66.7% and two in three are.  A
# number and a share do not compare.
function agree(a, b,  away, coarse) {
	if (a !~ /[%\/]/ || b !~ /[%\/]/)
		return a == b || (a b) ~ /[%\/]/
	away = percent(a) - percent(b)
	coarse = margin(a) > margin(b) ? margin(a) : margin(b)
	return away <= coarse && -away <= coarse
}

function percent(figure,  of) {
	return split(figure, of, "/") == 2 && of[2] > 0 ? 100 * of[1] / of[2] : figure + 0
}

# How far a percentage may be off by rounding; one in so many is about as much.
function margin(figure) {
	return figure ~ /\// ? 1 : figure ~ /\./ ? 0.05 : 0.5
}

# Does the figure of the i-th article differ from that of another?
function differs(key, i,  j, mine, other) {
	mine = told[key, doc[key, i]]
	for (j = 1; mine != "" && j <= docs[key]; j++) {
		other = told[key, doc[key, j]]
		if (other != "" && !agree(mine, other) && comparable(key, i, j))
			return 1
	}
	return 0
}

function comparable(key, i, j) {
	if (tests[key] == "alike")
		return alike(tolower(text[at[key, i]]), tolower(text[at[key, j]]))
	return tests[key] == "" || (!two_motions(vote[key, i], vote[key, j]) &&
	    (!lacks(key, i, j) || !lacks(key, j, i)))
}

# Do both sides of two votes differ?  Of percentages they always do.
function two_motions(one, two,  a, b) {
	if ((one two) ~ /%/)
		return 0
	split(one, a, FS)
	split(two, b, FS)
	return a[1] != "" && a[2] != "" && b[1] != "" && b[2] != "" &&
	    a[1] != b[1] && a[2] != b[2]
}

function alike(one, two,  word, n, i, has, same) {
	n = split(one, word, /[^a-z]+/)
	for (i = 1; i <= n; i++)
		if (length(word[i]) > 4)
			has[word[i]]
	n = split(two, word, /[^a-z]+/)
	for (i = 1; i <= n; i++)
		if (word[i] in has) {
			delete has[word[i]]
			same++
		}
	return same >= ALIKE
}

# Is a body of the i-th vote none of the j-th?
function lacks(key, i, j,  mine, other, n, m, k, l) {
	n = bodies(key, i, mine)
	m = bodies(key, j, other)
	for (k = 1; k <= n; k++) {
		for (l = 1; l <= m && !one_body(mine[k], other[l]); l++)
			;
		if (l > m)
			return 1
	}
	return 0
}

# Put the bodies named before the end of a vote into LIST; if none is, the first one
# after it.
function bodies(key, i, list,  place, rest, end, n, k, found) {
	place = at[key, i]
	rest = text[place]
	end = length(rest) - index(rest, said[key, i]) - length(said[key, i])
	for (k = 1; k <= names[place] && (found = index(rest, word[place, k])); k++) {
		rest = substr(rest, found)
		if (length(rest) > end || !n)
			list[n = k] = named[place, k]
	}
	return n
}

# Northdale LMC is Northdale, and Northdale Local Medical Committee.
function one_body(a, b,  first) {
	while (a != "" && b != "") {
		first = a
		sub(/ .*/, "", first)
		if (index(b " ", first " ") != 1)
			return initials(a) == b || a == initials(b)
		sub(/^[^ ]* ?/, "", a)
		sub(/^[^ ]* ?/, "", b)
	}
	return 1
}

function initials(name) {
	gsub(/[^A-Z]/, "", name)
	return name
}

END {
	for (key in docs)
		for (i = 1; i <= docs[key]; i++)
			if (differs(key, i))
				print key, row[key, i]
}
