# --words: a row of each group, its term empty, with all of its words.
printf 'a\tThe board met on 3 May.\nb\tCore hours.\na\tIt met.\n' >"$WORK/in"
for o in '' '-k 1' '-d -k 1' '-d -n 2'; do
	echo "== $o"
	# shellcheck disable=SC2086
	gpterms --words $o "$WORK/in"
done
head -n 2 "$WORK/in" | gpterms --words -k 1 >"$WORK/1"
tail -n 1 "$WORK/in" | gpterms --words -k 1 >"$WORK/2"
gpterms --words -k 1 "$WORK/in" >"$WORK/all"
gpterms -m "$WORK/1" "$WORK/2" | cmp - "$WORK/all" && echo merged
gpterms --words -l "$WORK/in"
