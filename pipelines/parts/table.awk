# table.awk - records as Miller's DKVP, with separators that no text has, so that
# nothing in a text is taken for more than it is.
#
# NAMES holds the names of the fields, or that of a filter.

BEGIN {
	FS = "\t"
	own["split"] = own["clean"] = own["sentences"] = "text"
	own["tokens"] = "token"
	own["score"] = "score text"
	own["kwic"] = "left match right"
	own["meta"] = "doc date byline title"
	own["terms"] = "term count"
	own["topics"] = "topic count"
	own["names"] = "name kind count"
	own["quotes"] = "speaker role quote"
	own["facts"] = "kind value text"
	own["stories"] = "doc story score title"
	own["keyness"] = "term count ref_count G2 log_ratio"
	own["collocates"] = "collocate count frequency logDice MI t"
	# What -l writes, where a count would stand.
	listed["terms"] = "term"
	listed["topics"] = "topic match"
	listed["names"] = "kind name text"
}

NR == 1 { header() }

NF < fields {
	print "gptext table: line " NR ": only " NF " of " fields " fields" \
	    >"/dev/stderr"
	bad = 1
}

{
	gsub(/[\036\037]/, " ")
	text = $fields
	for (i = fields + 1; i <= NF; i++)
		text = text " " $i
	# The text is the last field, whatever is missing before it.
	line = name[fields] "\036" (NF < fields ? $NF : text)
	for (i = fields - 1; i >= 1; i--)
		line = name[i] "\036" (NF < fields ? "" : $i) "\037" line
	print line
}

END { exit bad }

function header(  names, n, i, keys) {
	names = ENVIRON["NAMES"]
	sub(/^gp/, "", names)
	if (names in listed && $NF !~ /^[0-9]+$/)
		names = listed[names]
	else if (names in own)
		names = own[names]
	else
		names = ENVIRON["NAMES"]
	n = split(names, given, " ")
	fields = n > NF || names ~ / / && !(ENVIRON["NAMES"] ~ /^(gp)?[a-z]+$/) \
	    ? n : NF
	keys = fields - n
	for (i = 1; i <= fields; i++)
		name[i] = i > keys ? given[i - keys] : \
		    n ? key(i) : i
}

function key(i) {
	return i == 1 ? "doc" : i == 2 ? "line" : i == 3 ? "n" : "key" i
}
