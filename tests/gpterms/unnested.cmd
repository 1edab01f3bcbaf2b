# Each occurrence counts once, in the longest phrases that are kept.
one() {
	printf '%s\n' "$@" | gpterms -K 0 -u 3
}
# "draft letter" is kept, and of "letter" one occurrence is left; "tide
# table" occurs once and is not.
one 'A draft letter.' 'The draft letter, a letter.' 'A tide table.'
echo '== one inside the other'
one 'A new harbour master.' 'The new harbour master.' 'Harbour master.' \
    'No harbour master.'
echo '== a phrase that occurs in a longer one only'
one 'Deep harbour wall.' 'Deep harbour wall.'
echo '== two that overlap, both kept'
one 'Night ferry.' 'Night ferry.' 'Ferry crew.' 'Ferry crew.' \
    'A night ferry crew.'
echo '== stop words and punctuation end a phrase'
one 'Letter of intent; ferry, crew.' 'Letter of intent; ferry, crew.'
echo '== a name of the glossary is a word'
one 'Integrated care board paper.' 'ICB paper.'
echo '== a past form ends no term, and is none'
one 'Nurses warned us.' 'Nurses warned the trust.' 'Sealed bids and a bed.' \
    'Sealed bids and a bed.' 'A bed.'
echo '== but a noun or a name in -ed is a term'
one 'The deceased, Asif Javed.' 'Asif Javed at the Deeping watershed.'
echo '== groups and documents'
printf 'a\tx\tNight ferry. Night ferry.\na\ty\tNight.\nb\tx\tNight ferry.\nb\tx\tNight ferry.\n' |
	gpterms -K 2 -k 1 -d -u 2
echo '== the floor'
printf 'Night ferry.\nNight ferry.\nNight.\nNight.\n' | gpterms -K 0 -u 2 -M 3
echo '== with C-values'
printf 'Night ferry.\nNight ferry.\nNight.\n' | gpterms -K 0 -u 2 --termhood
echo '== refused'
for o in -m -l --dispersion; do
	gpterms -u 2 $o /dev/null 2>&1
	echo $?
done
yes 'A night ferry crew and a harbour master of the deep wall.' | head -n 90000 |
	gpterms -K 0 -S 64K -u 2 2>&1
echo $?
