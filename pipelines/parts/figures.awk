# figures.awk - the figures on which articles of one story disagree.
#
# Reads stories (doc story score title), facts (day doc line kind value text) and
# clean (doc line text), in this order; writes story what figure file:line text.
#
# Figures are compared under a name: the side of a vote, the unit of a count, what
# an amount or a percentage refers to.  If an article has several figures of one
# name, they may mean different things, so all are ignored, as are approximations
# (~) and bounds (< >).  A bare count, such as 25 people, says little about what it
# counts: two are compared only if their paragraphs share ALIKE words of five
# letters or more, which rules out who, what and when.

BEGIN { FS = OFS = "\t"; ALIKE = 3 }

FILENAME == "stories" { story[$1] = $2; next }
FILENAME == "clean" {
	if (($1, $2) in text)
		text[$1, $2] = tolower($3)
	next
}
!($2 in story) { next }

{
	split("", slot)
	for (i = split($5, pair, ";"); i > 0; i--)
		if (match(pair[i], /^[a-z-]+=[^~]/))
			slot[substr(pair[i], 1, RLENGTH - 2)] = \
			    substr(pair[i], RLENGTH)
}

$4 == "vote" || $4 == "ballot" {
	part = slot["part"] == "" ? "" : " " slot["part"]
	tell($4 part " for", slot["for"])
	tell($4 part " against", slot["against"])
	tell($4 part " abstained", slot["abstained"])
	tell($4 part " turnout", slot["turnout"])
	tell($4 part " share", slot["share"])
}
$4 == "closure" && slot["what"] != "" {
	tell($4 " " slot["what"] " patients", slot["patients"])
	tell($4 " " slot["what"] " when", slot["when"])
}
$4 == "count" && slot["of"] == "" {
	text[$2, $3]
	tell($4 " " slot["unit"], slot["value"], $2 SUBSEP $3)
}
($4 == "money" || $4 == "percent" || $4 == "count") && slot["of"] != "" {
	tell($4 " " slot["unit"] " of " slot["of"], slot["value"])
}

# Record a figure; PLACE is the key of its paragraph in text, if that matters.
function tell(what, figure, place,  key) {
	if (figure == "")
		return
	key = story[$2] FS what
	if (!((key, $2) in told)) {
		told[key, $2] = figure
		row[key, ++docs[key]] = figure FS $2 ":" $3 FS $6
		doc[key, docs[key]] = $2
		at[key, docs[key]] = place
	} else if (told[key, $2] != figure)
		told[key, $2] = ""
}

# Does the figure of the i-th article differ from that of another?
function differs(key, i,  j, mine, other) {
	mine = told[key, doc[key, i]]
	for (j = 1; mine != "" && j <= docs[key]; j++) {
		other = told[key, doc[key, j]]
		if (other != "" && other != mine && (at[key, i] == "" ||
		    alike(text[at[key, i]], text[at[key, j]])))
			return 1
	}
	return 0
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

END {
	for (key in docs)
		for (i = 1; i <= docs[key]; i++)
			if (differs(key, i))
				print key, row[key, i]
}
