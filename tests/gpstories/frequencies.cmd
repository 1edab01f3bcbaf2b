# A table tells that a term is common elsewhere: then it weighs less.
printf 'floods\t900\nthe\t1000\n' >"$WORK/table"
weight() { gpstories -l "$@" events.txt | awk -F '\t' '$1 == "alder-2" && $5 ~ /^flood/ { print $3 }'; }
without=$(weight)
with=$(weight --frequencies "$WORK/table")
awk -v a="$without" -v b="$with" 'BEGIN { print (b + 0 < a + 0) ? "less" : a " " b }'
