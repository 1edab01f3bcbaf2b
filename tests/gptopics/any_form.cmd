# word~ finds all words that gpterms -L counts as one with it, alone, in phrases,
# in sets and near others; what else a ~ touches is refused.
# shellcheck disable=SC2016 # a $ is that of a set
try() {
	printf '%b' "$1" >"$WORK/topics"
	echo "$2" | gptopics -K 0 -l -f "$WORK/topics" 2>&1 | sed "s|$WORK/||"
}
try 't\tclose~\n' 'Close, closes, closed, CLOSING, closer; a closure, closets.'
try 't\tclosing~\nt\tlife~\n' 'It closed; two lives, a lifetime.'
try 't\thand~ back\n' 'They handed back what is handed over; hands-back, hand it back.'
try 't\trun~ down building~\n' 'They ran down buildings; run-down building, run down builds.'
try 't\tre-open~\n' 'It re-opened; it reopened.'
try 't\t=Penfold close~\n' 'Penfold closed, penfold closed.'
try '$s\tsurgery~ "branch~ site~"\nt\t$s ~3 {shut~ "wind~ up"}\nt\t!{bank~} > shut~\n' \
    'Surgeries are shutting; branch sites wound up; the banks have shut the surgery.'
try 'a/b\tclose~ ~2 {list}\nt\tclose ~2 list\n' 'Lists, a list closes.'
try 't\ttwo~ old~ village~ surgery~ close~ door~\n' 'Two old village surgeries closed doors.'
# the name of a category of LIWC's, and a word of its own
try '%\n1\tends\n%\nclose~\t1\n' 'A shop closes.'
# each form counts once, and the same word under two patterns once
try 't\tclose~\nt\tclosed\nt\t!closing~ in\n' 'Closed; closing in; closed in.'
# a ~ that touches no word is a sign like any other
try 't\t:~(\nt\tweir.example/~jo\n' 'See weir.example/~jo :~('
for bad in 'GP~' 'Penfold~' 'clos*~' '$set~' 'R&D~' "doctor's~" 'close~6' 'close~d' \
    'close~~' '{clos~ed}' '{"Leaf~ site"}' '/a(~/'; do
	try "t\\t$bad\\n" ''
done
# The forms are those of gpterms -L.
for word in practice close hand go good child try stop; do
	printf '%ss %sing %sed %s went better best children tries tried trying stopping\n' \
	    "$word" "$word" "$word" "$word" | tr ' ' '\n' >"$WORK/words"
	while read -r form; do
		[ "$(echo "$form" | gpterms -L -K 0 -a -l)" != "$word" ] || echo "$form"
	done <"$WORK/words" >"$WORK/counted"
	gpkwic -K 0 -W 0 "$word~" "$WORK/words" | tr -d '\t' | cmp - "$WORK/counted"
done
