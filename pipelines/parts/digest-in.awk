# digest-in.awk - what came in, and what was left out, in some days; from the
# rules of gpclean and the rows of the store.

BEGIN {
	OFS = FS
	show = 40
	show_left = 12
	heading = "other"
}

# Boilerplate goes by the rule that dropped it; "default:24" is line 24 of the
# rules that are built in, which stand under headings.
FILENAME == "rules" {
	if (/^# --- .* ---$/)
		heading = substr($0, 7, length($0) - 10)
	kind_of["default:" FNR] = heading
	next
}

FILENAME == "article" { doc[++docs] = $2; date[docs] = $1; next }

FILENAME == "dropped" {
	dropped++
	kind = $4 in kind_of ? kind_of[$4] : \
	    $4 ~ /^line:/ ? "lines judged by their words and place" : \
	    $4 ~ /:/ ? "lines that this source repeats" : $4
	if (++left[kind] <= show_left)
		left_said[kind, left[kind]] = quote($2, $3, $1, "", $5)
	next
}

{
	sentences++
	if (!($2 in first))
		first[$2] = quote($2, $3, $1, $5, $6)
}

function quote(doc, line, date, score, text) {
	return doc FS line FS date FS score FS FS text
}

END {
	print "in", docs + 0, sentences + 0, words + 0, dropped + 0
	for (i = 1; i <= docs && i <= show; i++)
		print "in-said", (doc[i] in first ? first[doc[i]] : \
		    quote(doc[i], 1, date[i], "", "(no text)"))
	for (kind in left) {
		print "left", kind, left[kind]
		for (i = 1; i <= left[kind] && i <= show_left; i++)
			print "left-said", kind, left_said[kind, i]
	}
}
