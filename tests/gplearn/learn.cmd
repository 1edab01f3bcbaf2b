# Lines that several documents have make rules; a title that others list
# does not, nor a short subhead that two share, nor what a rule drops already.
cd "$WORK" || exit 2
page() {
	echo "The Gleaner, now in its ${3}th year (est. 1871)"
	echo "$1"
	echo "$2 It was the talk of the lower town for the rest of the week."
	echo Background
	echo "Nobody had expected it of $1, least of all those who were there."
	echo "Share on Facebook"
	echo "Tides by the harbour office"
	echo "An otter elected to the council"
}
page 'An otter elected to the council' 'There was a vote on it.' 150 >a
page 'A heron on the church tower' 'It came down on a Monday.' 151 >b
page 'The lower lock is to close' 'There will be no boats.' 152 >c
gpclean --learn a b c | tee site.rules
echo '== layered'
gpclean -f default -f site.rules a
echo '== records'
gpclean --learn - <<'END'
a	1	The heron was seen by the mill on Monday, and on Tuesday.
a	2	Write to us at the mill
b	1	The otter was not seen at all, which was thought to be odd.
b	2	Write to us at the mill
END
