# Kept and dropped together are the whole input: each line is there, and in
# each line each byte that is no space.  What was repaired is listed besides,
# just above its line.

# bytes: how often which byte stands in the texts of each line of a file.
bytes() {
	awk -F '\t' -v text="$1" '
	BEGIN { for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i }
	{
		key = text > 2 ? $1 "\t" $2 : "all"
		n = split($text, c, "")
		for (i = 1; i <= n; i++)
			if (c[i] != " ")
				count[key "\t" code[c[i]]]++
	}
	END { for (k in count) print k "\t" count[k] }' | sort
}

# accounts WHAT FIELD COMMAND...: the records of the command, FIELD the text.
accounts() {
	what=$1
	field=$2
	shift 2
	"$@" >"$WORK/in"
	gpclean -K $((field - 1)) "$WORK/in" >"$WORK/kept"
	gpclean -K $((field - 1)) -x "$WORK/in" >"$WORK/listed"
	awk -F '\t' -v n="$field" '$n != "repair"' "$WORK/listed" \
	    >"$WORK/dropped"
	gpclean -K $((field - 1)) --keep-all "$WORK/in" >"$WORK/all"
	# without rules the lines are only repaired, and none is cut
	gpclean -K $((field - 1)) --keep-all -f /dev/null "$WORK/in" |
	    bytes $((field + 1)) >"$WORK/want"
	bytes $((field + 1)) <"$WORK/all" | cmp - "$WORK/want" ||
	    echo "$what: bytes are lost, or added"
	{
		awk -F '\t' -v OFS='\t' -v n="$field" \
		    '{ $n = "keep\t" $n; print }' "$WORK/kept"
		cat "$WORK/dropped"
	} | sort >"$WORK/sum"
	sort "$WORK/all" | cmp - "$WORK/sum" ||
	    echo "$what: -x and its absence are not --keep-all"
	[ -s "$WORK/dropped" ] || echo "$what: nothing is dropped"
	[ "$field" = 1 ] || [ "$(cut -f 1,2 "$WORK/in" | sort -u)" = \
	    "$(cut -f 1,2 "$WORK/all" | sort -u)" ] ||
	    echo "$what: lines are missing"
}

cd "$TOP" || exit 2
accounts 'corpus' 3 gpsplit --document '^=== article' corpus/*.txt
accounts 'raw corpus' 1 cat corpus/*.txt
accounts 'noise' 1 noise 100000
"$TOP/tests/needs" seeds || exit 77
accounts 'seeds' 3 gpsplit ../shared/seeds/*.txt
accounts 'raw seeds' 1 cat ../shared/seeds/*.txt
