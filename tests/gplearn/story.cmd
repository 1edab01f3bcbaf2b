# A story that two of four documents print counts once, so that its lines make no
# rules; lines that all have do.
cd "$WORK" || exit 2
page() {
	printf '%s\t%s\tkeep\t%s\n' "$1" 1 "News from the upper valley and beyond, 1$1 issues"
	printf '%s\t%s\tkeep\t%s\n' "$1" 2 "$2"
	printf '%s\t%s\tkeep\t%s\n' "$1" 3 "$3"
	printf '%s\t%s\tkeep\t%s\n' "$1" 4 "Write to the editor at the old mill, room 4"
}
ferry='The ferry will run again from the first of March, the council said on Friday.'
bridge='Until then a bus goes round by the stone bridge twice in each hour of the day.'
{
	page 1 "$ferry" "$bridge"
	page 2 "$ferry" "$bridge"
	page 3 'Two swans were counted at the weir, fewer than in any year since the flood.' \
	    'A third may have been a goose, the warden of the reserve admitted afterwards.'
	page 4 'The band of the fire brigade plays in the square on Sunday if it stays dry.' \
	    'If it rains it plays in the hall, where there is room for half of the public.'
} >pages
gplearn pages
echo '== every line as a story of its own'
sed 's/\(the council said\)/\1 again/;n' pages | grep -v "^2.*ferry" | gplearn | grep -c '^drop'
echo '== its title, in the list of another page, is no rule, wherever the copies are'
tab=$(printf '\t')
awk -F '\t' -v OFS='\t' '{ print }
	$2 == 1 && $1 < 3 { $4 = "The ferry comes back in the spring"; print }
	$2 == 4 && $1 == 3 { $3 = "list"; $4 = "The ferry comes back in the spring"; print }' pages |
    sed "s/^2$tab/3b$tab/" | sort -s -t "$tab" -k 1,1 | gplearn | grep -v '^name'
