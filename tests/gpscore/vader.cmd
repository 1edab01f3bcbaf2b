# With VADER's lexicon alone, the score is its compound value; "-0.0000" is
# "0.0000" here.
dev=$TOP/../shared/dev
"$TOP/tests/needs" dev/vader_lexicon.txt || exit 77
for set in editorials movies products; do
	sed 's/	-0\.0000$/	0.0000/' "$dev/$set.vader.tsv" >"$WORK/vader"
	cut -f 1,3- "$dev/$set.tsv" | gpscore -f "$dev/vader_lexicon.txt" |
	    cut -f 1,2 | diff - "$WORK/vader"
done
