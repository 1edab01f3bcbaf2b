# The tokens are the same in whatever way they are written: plain, with keys,
# with places, joined; folded too.
export LC_ALL=C
gpsplit "$TOP"/corpus/*.txt | cut -f 3- >"$WORK/texts"
pad=
while [ ${#pad} -lt 130 ]; do # at every place of a block
	echo "${pad}It was Mr. O'Neill's well-known, (OLD) place; e.g. £5."
	pad=x$pad
done >>"$WORK/texts"
sed 's/^/key	/' "$WORK/texts" >"$WORK/keyed"
for flags in -K0 '--uax29 -K0' -aK0 '--treebank -K0' '--fold-case -K0' '--fold-case -aK0'; do
	# shellcheck disable=SC2086
	gptokens $flags "$WORK/texts" >"$WORK/plain"
	# shellcheck disable=SC2086
	gptokens -o $flags "$WORK/texts" | cut -f 3- | cmp "$WORK/plain" -
	# shellcheck disable=SC2086
	gptokens $flags -K 1 "$WORK/keyed" | cut -f 2- | cmp "$WORK/plain" -
	# shellcheck disable=SC2086
	gptokens -j $flags "$WORK/texts" | tr ' ' '\n' | grep . |
	    cmp "$WORK/plain" -
	[ "$(wc -l <"$WORK/plain")" -gt 2000 ] || echo "too few"
done
ascii() {
	grep -v '[^ -~]'
}
gptokens -K0 "$WORK/texts" | ascii | tr '[:upper:]' '[:lower:]' >"$WORK/plain"
gptokens --fold-case -K0 "$WORK/texts" | ascii | cmp "$WORK/plain" -
