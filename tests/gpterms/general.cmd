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
gpterms --print-general | sed '/^#/d; /^$/d' | LC_ALL=C sort | uniq -d
echo draft >"$WORK/mine"
try "--general $WORK/mine" "$text"
try "--general default --general $WORK/mine -L" "$text"
