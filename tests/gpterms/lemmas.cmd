# Forms of a word count as its headword, alone, in phrases, in groups, listed,
# merged, and with little memory; acronyms, names and the glossary's own stay.
try() {
	printf '%s\n' "$1" | gpterms -K 0 -L -l | tr '\n' '|'
	echo
}
try 'Practices closed; the practice is closing, the surgery that closes.'
try "The doctors' lists, two women's studies, hand-backs, doctor-led teams."
try 'Hotter, bigger, happiest, worse; went, taught, withdrawn, brought.'
try 'Hoping hopped planned planed changing hanging agreed freed needed.'
try 'Boxes, buses, churches, heroes, shelves, criteria, crises, topics, news.'
try "GPs, ICBs and LMC's in Wales: Hughes, Jenkins; 2010s, #cuts, @doctors."
try 'General practices, practising GPs, training meetings, a meeting.'
try 'BOARDS CLOSED LISTS EARLY'
try 'String, bed, king, bus, gas, clichés.'
try 'Stigmata, vertebrae, cortices, maxima, bronchi, thromboses, plateaux.'
try 'Midwives, werewolves, minibuses, sickbeds, lumens, priests, happiest.'
try 'They sing; the dying die; they resent the unfunded, unexpected shift.'
try 'They overdid it, beheld, mislaid, underwrote, redid and unwound; rosier niches singed.'
try 'Underlying costs, unsaid; breastfed, overlaid; hamstrung by politicking and rev counters.'
try 'Online bookings and a booking; rulings, a ruling, rules; public spending, they spend.'
try 'Two recordings, a recording, they record; planning, plans; wheelie bins, cabbies.'
try 'Wellbeing and grassroots wrongdoing at understaffed wards: a damning, scathing report that they damned.'
try 'Wes Streeting met Ofsted in the streets; we offset it.'
try 'Ms Hicks and Mr Harding hired Gladys Phipps; whiting for sale, white walls.'
try 'The odds ratio; a child with rickets, naevi and pliers in the entrails; odd shears, an oddity.'
printf 'a\tBoards cutting costs.\nb\tThe board cut a cost.\n' >"$WORK/in"
gpterms -L -n 2 -k 1 "$WORK/in"
head -n 1 "$WORK/in" | gpterms -L >"$WORK/one"
tail -n 1 "$WORK/in" | gpterms -L >"$WORK/two"
gpterms -L "$WORK/in" >"$WORK/all"
gpterms -m "$WORK/one" "$WORK/two" | cmp - "$WORK/all" && echo merged
awk 'BEGIN { for (i = 0; i < 30000; i++) printf "%s%c%c%cing%s",
	i % 3 ? "ma" : "re", 97 + i * 7 % 26, 97 + i % 26, 97 + int(i / 26) % 26,
	i % 9 ? " " : "\n" }' >"$WORK/many"
gpterms -L -n 2 "$WORK/many" >"$WORK/all"
TMPDIR=$WORK gpterms -L -n 2 -S 64K "$WORK/many" | cmp - "$WORK/all" && echo same
try 'Rent arrears, riches and earnings, savings; savings banks, winnings, outgoings, dregs.'
try 'Mothers-in-law, mums-to-be and runners-up co-operated, re-entered; passers-by, a passer-by.'
try 'A Midlands bookkeeping firm, sideways in the throes of storytelling; gruelling, copywriting.'
