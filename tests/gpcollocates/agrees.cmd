# The frequencies are those of gpterms, the pairs those of the lists, counted
# by another way; and whatever -S allows, the same.
cd "$TOP" || exit 2
gpsplit corpus/*.txt 2>/dev/null | gpclean 2>/dev/null >"$WORK/in"
cd "$WORK" || exit 2
: >none
gpterms -a --numbers -f none in >terms
for pattern in practice 'contract*' /GPs?/ the; do
	gpcollocates -a "$pattern" in >all
	awk -F '\t' 'FNR == NR { n[$1] = $2; next } n[$1] != $3' terms all
	gpcollocates -a -l "$pattern" in | cut -f 5 | sort | uniq -c |
	    awk '{ print $2 "\t" $1 }' | LC_ALL=C sort >pairs
	cut -f 1,2 all | LC_ALL=C sort | cmp - pairs
	gpcollocates -a -S 1K "$pattern" in | cmp - all
	gpcollocates --counts "$pattern" in >counts
	[ "$(head -n 1 counts | cut -f 2)" = \
	    "$(gpkwic "$pattern" <in | wc -l)" ] || head -n 1 counts
	[ "$(head -n 1 counts | cut -f 3)" = \
	    "$(gptokens in | wc -l)" ] || head -n 1 counts
	LC_ALL=C sort -c counts
done
# by headword
gpterms -L -a --numbers -f none in >terms
gpcollocates -L -a practice in |
    awk -F '\t' 'FNR == NR { n[$1] = $2; next } n[$1] != $3' terms -
gpcollocates -L --counts practice in | sed 1d | cut -f 1,3 | cmp - terms
gpterms -a --numbers -f none in >terms
sed 1d counts | awk -F '\t' '{ print $1 "\t" $3 }' | cmp - terms
