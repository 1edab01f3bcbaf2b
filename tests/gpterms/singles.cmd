# Single words are written straight from their forms, unless a row of --words
# asks for the trie: both ways write the same rows.
{
	cat "$TOP"/corpus/*.txt
	cat <<'END'
GPs' and a GP's list; the ICB's chair, ICBs, an Icb: It's Noon, it's noon.
PRIMARY CARE NETWORK FUNDING CUT AGAIN BY MINISTERS IN ENGLAND
J. Smith's J. J Café CAFÉ café’s naïve NAÏVE Ærø ærø — primary care networks
antidisestablishmentarianism ANTIDISESTABLISHMENTARIANISM's counterrevolutions
fifteen-letters sixteenletterss SIXTEENLETTERSS fifteenletterss Fifteenletterss
100 10% £3.5m 2022/23 COVID-19 covid-19 Mc MC mC AbC ABc as As AS IS Is
END
	awk 'BEGIN { for (i = 0; i < 64; i++) { for (k = 0; k < 6; k++)
		printf "%s", substr("abcdefABCDEF", k + 1 + 6 * (int(i / 2 ^ k) % 2), 1)
		printf " " } print "and on" }'
	printf 'bad \377 byte\377s caf\303 end\r\n'
} >"$WORK/in"
for o in '' '-a' '-L' '-g' '-a --numbers' '-g -L --min 2' '--min 3'; do
	# shellcheck disable=SC2086
	gpterms $o "$WORK/in" >"$WORK/forms"
	# shellcheck disable=SC2086
	gpterms --words $o "$WORK/in" | sed '/^	/d' >"$WORK/trie"
	cmp "$WORK/forms" "$WORK/trie" && echo "gpterms $o: same"
	LC_ALL=C sort -c "$WORK/forms"
done
