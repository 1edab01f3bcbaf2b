# figures.awk - the figures on which articles of one story disagree.
#
# Reads stories (doc story score title), then facts (day doc line kind value text);
# writes story what figure file:line text.
#
# Figures are compared under a name: the side of a vote, the unit of a count, what
# an amount or a percentage is of.  An article with several figures of one name may
# mean different things by them, so it is left out, as are figures that are
# approximate (~) or bounds (< >).

BEGIN { FS = OFS = "\t" }

FILENAME == "stories" { story[$1] = $2; next }
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
$4 == "count" && slot["of"] == "" { tell($4 " " slot["unit"], slot["value"]) }
($4 == "money" || $4 == "percent" || $4 == "count") && slot["of"] != "" {
	tell($4 " " slot["unit"] " of " slot["of"], slot["value"])
}

function tell(what, figure,  key) {
	if (figure == "")
		return
	key = story[$2] FS what
	if (!((key, $2) in told)) {
		told[key, $2] = figure
		row[key, ++docs[key]] = figure FS $2 ":" $3 FS $6
		doc[key, docs[key]] = $2
	} else if (told[key, $2] != figure)
		told[key, $2] = ""
}

END {
	for (key in docs) {
		first = ""
		differ = 0
		for (i = 1; i <= docs[key]; i++) {
			figure = told[key, doc[key, i]]
			if (figure == "")
				continue
			differ += first != "" && figure != first
			first = first == "" ? figure : first
		}
		for (i = 1; differ && i <= docs[key]; i++)
			if (told[key, doc[key, i]] != "")
				print key, row[key, i]
	}
}
