# A table tells that a term is common elsewhere: then it weighs less.
printf 'floods\t900\nthe\t1000\n' >"$WORK/table"
weight() { gpstories -l "$@" events.txt | awk -F '\t' '$1 == "alder-2" && $5 ~ /^flood/ { print $3 }'; }
without=$(weight)
with=$(weight --frequencies "$WORK/table")
awk -v a="$without" -v b="$with" 'BEGIN { print (b + 0 < a + 0) ? "less" : a " " b }'
# gpterms -d writes such a table; without one, a table of general English is used.
gpterms -d events.txt >"$WORK/terms"
gpstories --frequencies "$WORK/terms" events.txt | cut -f 2 | sort -u | wc -l
gpstories --frequencies default events.txt >"$WORK/got"
gpstories events.txt | cmp - "$WORK/got"
gpstories --print-frequencies >"$WORK/table"
gpstories --frequencies "$WORK/table" events.txt | cmp - "$WORK/got"
# No table at all.
printf 'table\t0\n' >"$WORK/none"
gpstories --frequencies /dev/null events.txt >"$WORK/got"
gpstories -f "$WORK/none" events.txt | cmp - "$WORK/got"
