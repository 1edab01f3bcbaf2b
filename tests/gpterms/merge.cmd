gpterms -k 1 groups.in >"$WORK/all"
head -n 2 groups.in | gpterms -k 1 >"$WORK/one"
tail -n 2 groups.in | gpterms -k 1 >"$WORK/two"
gpterms -m "$WORK/one" "$WORK/two" | cmp - "$WORK/all" && echo same
zstd -q "$WORK/one" && gpterms -m "$WORK/two" "$WORK/one.zst" | cmp - "$WORK/all" && echo same
printf 'b\t1\na\t1\n' | gpterms -m; echo $?
# A table with documents needs -d; years may be terms.
for i in 1 2 3 4 5 6 7 8 9 x; do printf 'term %s\t2\t1\n' $i; done >"$WORK/documents"
cd "$WORK" && gpterms -m documents >/dev/null; echo $?
gpterms -md documents documents | tail -n 1
printf '2023\t3\n2024\t5\n' | gpterms -m; echo $?
