# With little memory: words are forgotten and runs are written, with the
# same outcome.
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "word%d ", (i * 7919) % 30011
	print "" }' | tr ' ' '\n' | awk '{ printf "%s%s", $0, NR % 9 ? " " : "\n" }
	END { print "" }' >"$WORK/text"
gpterms -n 2 "$WORK/text" >"$WORK/all"
TMPDIR=$WORK gpterms -n 2 -S 64K "$WORK/text" | cmp - "$WORK/all" && echo same
wc -l <"$WORK/all" | tr -d ' '
# With -g, which words may begin a phrase is forgotten too: numbers of terms are
# given anew.
awk 'BEGIN { for (i = 0; i < 20000; i++) printf "the word%d a clinical room%d of word%d\n",
	i % 3011, i % 1009, i % 2003 }' >"$WORK/text"
gpterms -g -n 3 "$WORK/text" >"$WORK/all"
TMPDIR=$WORK gpterms -g -n 3 -S 64K "$WORK/text" | cmp - "$WORK/all" && echo same
