printf "Zork.\tnames\n" >"$WORK/z.tsv"
cd "$WORK" && gpsentences -f z.tsv </dev/null
