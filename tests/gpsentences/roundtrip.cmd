# -o leads back to the text: the sentence stands there, and between two
# sentences is white space only.  Corpus, seeds and 10,000 random texts.
export LC_ALL=C
awk 'BEGIN {
	srand(7)
	for (n = 1; n <= 10000; n++) {
		line = n "\t"
		for (k = int(rand() * 60); k > 0; k--) {
			c = int(rand() * 246) + 10
			if (rand() < 0.3)
				c = 32
			else if (rand() < 0.2)
				c = 46
			line = line sprintf("%c", c == 10 ? 65 : c)
		}
		print line
	}
}' >"$WORK/texts"
gpsplit "$TOP"/corpus/*.txt | awk -F '\t' '{
	print "c" NR "\t" substr($0, length($1 FS $2 FS) + 1)
}' >>"$WORK/texts"
"$TOP/tests/needs" seeds >"$WORK/none" && gpsplit "$TOP"/../shared/seeds/*.txt |
    awk -F '\t' '{
	print "s" NR "\t" substr($0, length($1 FS $2 FS) + 1)
}' >>"$WORK/texts"
gpsentences -K 1 -o "$WORK/texts" | awk -F '\t' '
# Whether only white space of any script is left of s.
function spaces(s) {
	gsub(/[\t-\r ]|\302[\205\240]|\341\232\200|\342\200[\200-\212\250\251\257]|\342\201\237|\343\200\200/, "", s)
	return s == ""
}
function finish() {
	if (!spaces(substr(text[key], at + 1)))
		wrong++
}
NR == FNR {
	text[$1] = substr($0, length($1) + 2)
	next
}
$1 != key {
	finish()
	key = $1
	at = 0
	seen++
}
{
	sentence = substr($0, length($1 FS $2 FS $3 FS $4 FS) + 1)
	if (substr(text[key], $3 + 1, $4) != sentence ||
	    length(sentence) != $4 || !spaces(substr(text[key], at + 1, $3 - at)))
		wrong++
	at = $3 + $4
}
END {
	finish()
	print (seen > 9500) " " wrong + 0 " wrong"
}' "$WORK/texts" -
