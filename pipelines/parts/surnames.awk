# surnames.awk - change rows name kind count (after titles.awk) into the names to keep
# whole: a person has no title, and the surname stands alone where a person is named
# again.  A title stays where nothing else tells that it precedes a surname, as in
# King Charles.  The Government is the government, and no name; nor is a letter, and
# letters with full stops are an acronym, which as a term has none.

$2 == "body" && (tolower($1), "bodynoun") in is { next }
$1 ~ /^[A-Z](\.[A-Z])*\.?$/ { next }

$2 == "person" {
	name = untitled($1)
	n = split(name, word, " ")
	if (n == 1 && name != $1) {
		titled[$1] = name
		next
	}
	if (!seen[word[n]]++ && n > 1)
		print word[n] "\t" $2 "\t" 1
	$0 = name "\t" $2 "\t" $3
}
{ print }

END {
	for (i in titled)
		if (!(titled[i] in seen))
			print i "\tperson\t1"
}
