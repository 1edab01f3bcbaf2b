# -o leads back to the text: the token stands there.  With -aa the tokens are
# the text.  Corpus, seeds and 10,000 random texts.
export LC_ALL=C
awk 'BEGIN {
	srand(11)
	for (n = 1; n <= 10000; n++) {
		line = n "\t"
		for (k = int(rand() * 60); k > 0; k--) {
			c = int(rand() * 246) + 10
			if (rand() < 0.2)
				c = 32
			else if (rand() < 0.2)
				c = 39
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
for flags in -o '--uax29 -o' -ao; do
	# shellcheck disable=SC2086
	gptokens -K 1 $flags "$WORK/texts" | awk -F '\t' '
	NR == FNR {
		text[$1] = substr($0, length($1) + 2)
		next
	}
	{
		token = substr($0, length($1 FS $2 FS $3 FS) + 1)
		if ($1 != key)
			at = 0
		key = $1
		if (substr(text[key], $2 + 1, $3) != token ||
		    length(token) != $3 || $2 < at)
			wrong++
		at = $2 + $3
		seen++
	}
	END {
		print (seen > 50000) " " wrong + 0 " wrong"
	}' "$WORK/texts" -
done
for flags in -aao '-aao --uax29'; do
	# shellcheck disable=SC2086
	gptokens -K 1 $flags "$WORK/texts" | awk -F '\t' '
	$1 != key {
		if (NR > 1)
			print key "\t" text
		key = $1
		text = ""
	}
	{
		text = text substr($0, length($1 FS $2 FS $3 FS) + 1)
	}
	END {
		print key "\t" text
	}' >"$WORK/whole"
	awk -F '\t' 'length($0) > length($1) + 1' "$WORK/texts" |
	    cmp - "$WORK/whole"
done
