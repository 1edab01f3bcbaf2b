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
for flags in -K0 -uK0 -aK0 -tK0 -cK0 -caK0; do
	gptokens $flags "$WORK/texts" >"$WORK/plain"
	gptokens -o $flags "$WORK/texts" | cut -f 3- | cmp "$WORK/plain" -
	gptokens $flags -K 1 "$WORK/keyed" | cut -f 2- | cmp "$WORK/plain" -
	gptokens -j $flags "$WORK/texts" | tr ' ' '\n' | grep . |
	    cmp "$WORK/plain" -
	[ "$(wc -l <"$WORK/plain")" -gt 2000 ] || echo "too few"
done
ascii() {
	grep -v '[^ -~]'
}
gptokens -K0 "$WORK/texts" | ascii | tr '[:upper:]' '[:lower:]' >"$WORK/plain"
gptokens -cK0 "$WORK/texts" | ascii | cmp "$WORK/plain" -
