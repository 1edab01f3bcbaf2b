# The same as layouts.cmd, with pages that no weights were fitted to.
awk -f layouts.awk unfitted.txt | gpmeta >"$WORK/found"
awk -v gold=1 -f layouts.awk unfitted.txt >"$WORK/wanted"
awk -F '\t' 'NR == FNR { want[$1] = $0; next }
	{ split(want[$1], w, "\t")
	  split("date byline title", name, " ")
	  for (i = 2; i <= 4; i++)
		if (w[i] != "?" && w[i] != $i)
			print $1, name[i - 1] ": " w[i], "got: " $i }' \
    OFS='\t' "$WORK/wanted" "$WORK/found"
wc -l <"$WORK/found" | tr -d ' '
