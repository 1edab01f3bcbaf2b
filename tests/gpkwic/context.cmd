# Widths, alignment, characters of several bytes, one row for all topics.
cat >"$WORK/in" <<'END'
doc	1	The ICB said that funding for GPs’ premises, café rents and funding for training would rise
doc	2	funding
doc	3	éééé́ funding ńńń
END
gpkwic -e funding -e 'GP*' "$WORK/in"
gpkwic -W 4 funding <"$WORK/in"
gpkwic -W 0 -e funding "$WORK/in"
gpkwic -A -W 24 -e funding -e /caf./ "$WORK/in"
printf 'a/b\tfunding\nc\tfunding for\n' >"$WORK/topics"
gpkwic -W 5 -f "$WORK/topics" "$WORK/in"
printf 'rents\nx\tICB\n' >"$WORK/bare"
gpkwic -W 5 -f "$WORK/bare" -- "$WORK/in"
# A width in words: all of the text where there are fewer, signs included.
printf 'The ICB said: "Our funding, at last, will rise; funding."\n' >"$WORK/words"
for width in 0w 1w 2w 9w; do
	gpkwic -W "$width" funding "$WORK/words"
done
gpkwic -W 1w --sort 1R -e funding -e 'at last' "$WORK/words"
