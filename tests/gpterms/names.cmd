# A phrase of the glossary inside a name is left alone, and so is what another
# body is said to own; its plural, its initials and what stands alone are not.
try() {
	printf '%s\n' "$1" | gpterms -K 0 -n 1 -l | tr '\n' '|'
	echo
}
try 'Nurses at Larch Medical Practice and Elm Road Health Centres met.'
try 'Nurses at the Medical Centre, at Larch; Medical Centre staff.'
try 'The Kent Integrated Care Board and a Kent family doctor.'
try "The Danish association's GP committee, the BMA's GP committee."
try 'A GP committee. Their GP committee.'
# the word before, as written, also when it is a name and follows a longer one
try "The LMC's GP committee."
try "The integrated care board; the LMC's GP committee."
try 'STAFF AT LARCH MEDICAL CENTRE'
printf 'Ford\tFord Motors\nFord\tcar maker\n' >"$WORK/glossary"
echo 'Henry Ford Motors, Best Car Maker' |
    gpterms -K 0 -n 1 -l -f "$WORK/glossary" | tr '\n' '|'
