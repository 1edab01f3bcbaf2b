# -d tells in how many documents a term occurs: also where a group or a
# document is left and taken up again, several forms are one term, a glossary
# name is a phrase of its words too, runs go to disk, and tables are merged.
printf 'a\tx\tThe board cut costs. Boards cut.\na\ty\tBoard, core hours.\n' >"$WORK/one"
printf 'a\tx\tA board.\nb\tx\tThe core hours: a board.\nb\tx\tCosts.\n' >>"$WORK/one"
printf 'c\tx\tBoard costs.\nb\ty\tBoards.\n' >"$WORK/two"
cat "$WORK/one" "$WORK/two" >"$WORK/in"
for o in -d '-d -L -n 2' '-d -k 2' '-d -L -M 3' '-d -T 1'; do
	echo "== $o"
	# shellcheck disable=SC2086
	gpterms $o "$WORK/in"
done
echo '== plain files'
cut -f 3 "$WORK/one" >"$WORK/plain"
gpterms -d "$WORK/plain" "$WORK/plain" | head -n 2
gpterms -d "$WORK/one" >"$WORK/1"
gpterms -d "$WORK/two" >"$WORK/2"
gpterms -d "$WORK/in" >"$WORK/all"
gpterms -d -m "$WORK/1" "$WORK/2" | cmp - "$WORK/all" && echo merged
echo '== one document, and those after it'
printf 'a\tBoards, Board; the care boards. Care Quality Commission.\n' >"$WORK/three"
gpterms -d -L "$WORK/three"
printf 'b\tQuality, and a quality commission.\nc\tCare of the CQC.\n' |
    gpterms -d -L "$WORK/three" - | tr '\t\n' ' |'
echo
# Against counts by document, added up by awk.
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "%sword%d",
	i % 10 ? " " : (i ? "\n" : "") "doc" int(i / 900) "\t" i % 3 "\t",
	(i * 7919) % 3001 * (1 + i % 7)
	print "" }' >"$WORK/many"
for n in 1 2; do
	gpterms -n $n -k 1-2 "$WORK/many" | awk -F '\t' '{ n[$2 "\t" $3] += $4
		d[$2 "\t" $3]++ } END { for (i in n) print i "\t" n[i] "\t" d[i] }' |
	    LC_ALL=C sort >"$WORK/all"
	gpterms -d -n $n -k 2 "$WORK/many" | cmp - "$WORK/all" && echo exact
	TMPDIR=$WORK gpterms -d -n $n -k 2 -S 64K "$WORK/many" |
	    cmp - "$WORK/all" && echo small
done
# In one group, where single terms are counted in their forms.
gpterms -k 1 "$WORK/many" | awk -F '\t' '{ n[$2] += $3; d[$2]++ }
	END { for (i in n) print i "\t" n[i] "\t" d[i] }' |
    LC_ALL=C sort >"$WORK/all"
gpterms -d "$WORK/many" | cmp - "$WORK/all" && echo exact
TMPDIR=$WORK gpterms -d -S 64K "$WORK/many" | cmp - "$WORK/all" && echo small
# More documents than those of a form can number.
awk 'BEGIN { for (i = 0; i < 140000; i++)
	print "doc" i "\tsurgery nurse" i % 3, i % 2 ? "surgery" : "door" }' |
    gpterms -d
# A stop word is no occurrence of its headword, whichever way terms are counted.
printf '%s\n' 'a	The partners added a room.' 'b	They add a nurse.' \
    'c	He added nothing.' >"$WORK/added"
gpterms -L -d "$WORK/added"
gpterms -L -d -n 2 "$WORK/added" | head -n 1
gpterms -L -d -k 1 "$WORK/added"
gpterms -d -l "$WORK/in"
