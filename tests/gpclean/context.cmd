# What a line is, and where it stands, decides: three lines stay between
# paragraphs of an article; far below, beside links, such lines go.
cd "$WORK" || exit 2
{
	echo 'The trust said that the lower lock would be shut until spring.'
	echo 'What the boaters say'
	echo 'An otter, two herons and a dog'
	echo 'Photos of the week 24'
	echo 'Nobody could say how many boats there would be, or who would pay.'
	echo 'Share on Facebook'
	for day in Monday Tuesday Wednesday Thursday Friday Saturday; do
		echo "Photos of the week | $day 24 May"
		echo "Tickets | Offers | $day"
		echo 'Share on Facebook'
	done
} >in
gpclean in
echo '== the same by other operands and sizes of reads'
gpclean --keep-all in >whole
dd if=in bs=7 2>/dev/null | gpclean --keep-all | cmp - whole && echo same
