# The window is of words, ends with the record, leaves out the node, and each
# node has its own; forms are those of gpterms.
cat >"$WORK/in" <<'END'
doc	1	One two three four node five six seven eight
doc	2	node, nine. (Ten) node
doc	3	GPs met the LMC's node; the practice’s node shut
doc	4	eleven
doc	5	NODE TWELVE SHUTS SURGERY LISTS
END
cd "$WORK" || exit 2
for option in '-W 1' '-W 2' '-W 0' '--left 1 --right 0' '--left 0 --right 2'
do
	echo "== $option"
	# shellcheck disable=SC2086	# options
	gpcollocates -a $option node <in | cut -f 1-3
done
echo '== -l'
gpcollocates -l -W 2 node in
echo '== a phrase, two patterns, once where both match'
gpcollocates -l -W 1 -e 'five six' -e 'practice* node' -e 'node' -e 'nod*' in
echo '== groups, in all 5 + 4 + 8 + 1 + 5 words'
gpcollocates -k 2 -W 1 --counts node in
echo '== -T 1, -M 2'
gpcollocates -k 1 -T 1 -W 2 node in
gpcollocates -k 1 -M 2 -a -W 2 node in
echo '== -L'
printf 'closed practices close\npractice closing; GPs closes\n' |
    gpcollocates -L -W 2 '/practices?/'
printf 'practice\tclosed\n' >forms
printf 'closed practices close\n' | gpcollocates --inflections forms practices
