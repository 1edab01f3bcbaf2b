# table.awk - write records as Miller's DKVP, with separators that no text contains.
#
# NAMES holds the names of the fields, or the name of a filter or a command.  With HEAD
# the first record is the head of the table: each field has its name as its value.

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
	# With -l these filters write no count.
	own["terms-l"] = "term"
	own["topics-l"] = "topic match"
	own["names-l"] = "kind name text"
	split("doc line n", key, " ")
	# The rows of the commands have no other fields.
	rows["top-terms"] = "term count"
	rows["terms-by-month"] = "month term count"
	rows["topics-by-month"] = "month topic count words"
	rows["tone-by-topic"] = "topic sentences mean deviation"
	rows["tone-by-month"] = "month sentences mean deviation"
	rows["tone-by-speaker"] = "speaker sentences mean deviation"
	rows["who-said"] = "place speaker role quote"
	rows["votes"] = "day place kind for against abstained turnout eligible " \
	    "voted share outcome part holder target text"
	rows["closures"] = "day place kind what where when patients reason outcome text"
	rows["facts-by-month"] = "month kind count"
	rows["whats-new"] = "term count count_before G2 log_ratio"
	rows["where"] = "place text"
	rows["stories"] = "story articles sites first last title"
	for (command in rows)
		if (!(command in own))
			own[command] = rows[command]
	# gpstories has four fields.
	own["stories-6"] = rows["stories"]
	own["stories-5"] = "story what figure place text"
	names = ENVIRON["NAMES"]
}

# A record of these values.
function record(value,  i, line) {
	for (i = 1; i <= fields; i++)
		line = line (i > 1 ? "\037" : "") name[i] "\036" value[i]
	return line
}

function head() {
	if (ENVIRON["HEAD"])
		print record(name)
}

NR == 1 {
	filter = names
	sub(/^gp/, "", filter)
	if (filter "-l" in own && $NF !~ /^[0-9]+$/)
		filter = filter "-l"
	if (filter "-" NF in own)
		filter = filter "-" NF
	n = split(filter in own ? own[filter] : names, given, " ")
	fields = n > NF ? n : NF
	for (i = 1; i <= fields; i++)
		name[i] = i > fields - n ? given[i - fields + n] : \
		    n && i in key ? key[i] : i
	# Sentences without scores have as many fields as texts with them.
	if (filter == "score" && $(fields - 1) !~ /^-?[0-9]+\.[0-9]+$/) {
		print "gptext table: no score in field " fields - 1 "; name the fields" >"/dev/stderr"
		bad = 1
		exit
	}
	head()
}

NF < fields {
	print "gptext table: line " NR ": only " NF " of " fields " fields" >"/dev/stderr"
	bad = 1
	# The text is always the last field.
	text = $NF
	$0 = ""
	$fields = text
}

{
	gsub(/[\036\037]/, " ")
	split($0, value, FS)
	line = record(value)
	for (i = fields + 1; i <= NF; i++)
		line = line " " $i
	print line
}

# Without rows a table has a head still, if its fields do not depend on them.
END {
	if (NR == 0 && (names ~ / / || names in rows)) {
		fields = split(names in rows ? rows[names] : names, name, " ")
		head()
	}
	exit bad
}
