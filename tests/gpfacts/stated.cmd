# How many facts of the sentences of stated.tsv are found, and right.
awk -F '\t' '!/^#/ { print NR "\t" $3 }' stated.tsv >"$WORK/in"
gpfacts "$WORK/in" >"$WORK/out"
awk -f score.awk stated.tsv "$WORK/out" | sort
