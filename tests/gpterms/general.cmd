# -g leaves out general words in all their forms, also at the ends of phrases;
# the list is data.  Initials are no terms, unless all words are.
try() {
	opt=$1
	# shellcheck disable=SC2086
	printf '%s\n' "$2" | gpterms -K 0 -l $opt | tr '\n' '|'
	echo
}
text='This year the boards included new contracts, using two drafts.'
try '' "$text"
try -g "$text"
try '-g -L' "$text"
try '-g -n 2' 'New contracts helped; further cuts began early.'
try '' 'Ms J. Ford and K. Hall on vitamin D, plan B and the J.K. paper.'
try -a 'J. Ford'
try -g 'Parts (ii) and (iv) of the motion, and the Type II ones.'
try '-gL' 'Far from happy, angry salaried GPs relied on a risk register in July.'
try '-gL' 'Meetings were dull; a dark mood, a red list, and the waiting list grew.'
try '-gL' 'A cough, an eye, her memory, a cold and the stress of an assault.'
echo draft >"$WORK/mine"
try "--general $WORK/mine" "$text"
try "--general default --general $WORK/mine -L" "$text"
# Adverbs, adjectives and letters are no terms alone; nouns of the same ending,
# plurals among them, are.
try -g 'Dr Kelly of Italy and Dunstable was quickly here.'
try -g 'Clinical staff rapidly sent p and the families, hospitals and diuretics here in March.'
# With -u a general word is part of a phrase.
printf '%s\n' 'heart failure' 'heart failure' 'renal failure' 'renal failure' 'a case example' 'a case example' 'heart' |
	gpterms -K 0 -gu 3
for phrase in 'search engines' 'facial recognition' 'stem cells' 'viral load' 'operating theatres' 'specialised commissioning'; do
	yes "$phrase" | head -n 2
done | gpterms -K 0 -gu 2
for line in 'failure	whole' '-ingly' 'failure	part	of'; do
	printf '%s\n' "$line" >"$WORK/bad"
	(cd "$WORK" && gpterms --general bad /dev/null 2>&1)
done
echo '-ship	part' >"$WORK/mine"
try "--general $WORK/mine" 'Their leadership of the ship is a hardship.'
# However often its words stand apart.
awk 'BEGIN { for (i = 0; i < 60; i++) print "patient saw group"; for (i = 0; i < 2; i++) print "patient group" }' |
	gpterms -K 0 -gu 2
for o in '-l -n 2' '-n 2' '-n 3' '-d -n 2'; do
	echo "== $o"
	# shellcheck disable=SC2086
	echo 'Mental health is public. Clinical heart failure' | gpterms -K 0 -g $o
done
echo '== -a keeps general words, counted or listed'
printf 'A mental illness. Very mental.\n' >"$WORK/kept"
gpterms -K 0 -ag -n 2 "$WORK/kept" | cut -f 1 >"$WORK/counted"
gpterms -K 0 -agl -n 2 "$WORK/kept" | LC_ALL=C sort -u | diff "$WORK/counted" -
cat "$WORK/counted"
try '-gL' 'Pros and cons of the behavior and the behaviour of eels.'
try '-gL' 'Fifteen pounds, 20 pence and 9 euros for each euro-zone flu jab.'
gpterms --print-general | sed '/^#/d; /^$/d' | LC_ALL=C sort | uniq -d
# In capitals a general word is emphasis, but a unit may be an acronym.
try -g 'ANGRY staff STOP work at the NEW HR office: GPs and the IV line. Ten hr, hr.'
try '' 'A NEW office.'
