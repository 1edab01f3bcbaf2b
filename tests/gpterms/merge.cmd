gpterms -k 1 groups.in >"$WORK/all"
head -n 2 groups.in | gpterms -k 1 >"$WORK/one"
tail -n 2 groups.in | gpterms -k 1 >"$WORK/two"
gpterms -m "$WORK/one" "$WORK/two" | cmp - "$WORK/all" && echo same
zstd -q "$WORK/one" && gpterms -m "$WORK/two" "$WORK/one.zst" | cmp - "$WORK/all" && echo same
printf 'b\t1\na\t1\n' | gpterms -m
