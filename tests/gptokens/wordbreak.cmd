# Every line of WordBreakTest.txt that fits a record (no CR, LF or other line
# break in it); all lines are in tests/lib/words_test.
export LC_ALL=C
file=/usr/share/unicode/auxiliary/WordBreakTest.txt
if [ ! -e "$file" ]; then
	echo "needs the package unicode-data"
	exit 77
fi
version=$(gptokens -V)
version=${version##* }
if ! head -n 1 "$file" | grep -qF -e "-$version."; then
	echo "the package unicode-data is not of Unicode $version"
	exit 77
fi
# Segments with a line feed between them, and a line "END" after them.
awk '
function hex(s,  i, v) {
	for (i = 1; i <= length(s); i++)
		v = v * 16 + index("0123456789ABCDEF", substr(s, i, 1)) - 1
	return v
}
function utf8(c) {
	if (c < 128)
		return sprintf("%c", c)
	if (c < 2048)
		return sprintf("%c%c", 192 + int(c / 64), 128 + c % 64)
	if (c < 65536)
		return sprintf("%c%c%c", 224 + int(c / 4096),
		    128 + int(c / 64) % 64, 128 + c % 64)
	return sprintf("%c%c%c%c", 240 + int(c / 262144),
	    128 + int(c / 4096) % 64, 128 + int(c / 64) % 64, 128 + c % 64)
}
/^#/ || /000A|000D/ { next }
{
	sub(/#.*/, "")
	text = segments = ""
	for (i = 2; i < NF; i += 2) {
		text = text utf8(hex($i))
		segments = segments utf8(hex($i)) ($(i + 1) == "\303\267" ? "\n" : "")
	}
	print text >"'"$WORK"'/texts"
	printf "%s", segments >"'"$WORK"'/segments"
}' "$file"
gptokens -K 0 --uax29 -aa "$WORK/texts" | cmp - "$WORK/segments" &&
    awk 'END { print (NR > 1400) }' "$WORK/texts"
