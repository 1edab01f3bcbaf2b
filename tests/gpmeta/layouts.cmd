# Pages in the layouts of British sites.  The output lists each field that differs
# from a reader's: known mistakes, which should only become fewer.
awk -f layouts.awk layouts.txt | gpmeta >"$WORK/found"
awk -v gold=1 -f layouts.awk layouts.txt >"$WORK/wanted"
awk -F '\t' 'NR == FNR { want[$1] = $0; next }
	{ split(want[$1], w, "\t")
	  split("date byline title", name, " ")
	  for (i = 2; i <= 4; i++)
		if (w[i] != "?" && w[i] != $i)
			print $1, name[i - 1] ": " w[i], "got: " $i }' \
    OFS='\t' "$WORK/wanted" "$WORK/found"
wc -l <"$WORK/found" | tr -d ' '
