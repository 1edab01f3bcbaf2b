# Words are looked for only in lines that have them, and many lines are read at
# once; expressions are tried on each record by itself.  Both find the same, also
# in headings, lines longer than a batch, and groups.
cd "$TOP" || exit 2
gpsplit corpus/*.txt 2>/dev/null | gpclean 2>/dev/null >"$WORK/in"
cd "$WORK" || exit 2
awk -F '\t' 'BEGIN { printf "long\t1\t" } { printf "%s ", $NF }
    END { print "" }' in >long
awk -F '\t' -v OFS='\t' '{ $NF = toupper($NF) } 1' in >capitals
cat in long capitals in >all
# one word, a stem, a part of words with a hyphen, two words
while IFS='	' read -r words expression; do
	for keys in 1 2 1,2; do
		gpcollocates --counts -k $keys "$words" all >found
		gpcollocates --counts -k $keys "$expression" all |
		    cmp - found
	done
	[ "$(awk '{ n += $(NF - 1) } END { print (n > 0) }' found)" = 1 ] ||
	    echo "$words: not found"
done <<'END'
patients	/(?<![\w.])patients\b/
contract*	/(?<![\w.])contract\w*/
term	/\bterm\b/
general practice	/\bgeneral[- ]practice\b/
END
