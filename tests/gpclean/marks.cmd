# Rules with a mark and a letter, a sharp s and a nested class, in either case.
printf 'drop\t%s\n' '-b$' '(?-i:\p{Ll}\p{Lu})\d$' '^[[:alpha:]]+ab$' \
	'^(\w)\1{x|quiz$' >"$WORK/marks.rules"
printf '%s\n' 'Plan -B' 'Plan -b' 'Plan B' 'SpaßM1' 'SPASSM1' 'crab' \
	'CRAB' 'crabs' 'aa{x' 'Pub quiz' |
	gpclean -f "$WORK/marks.rules" -x | sed "s|.*/||"
