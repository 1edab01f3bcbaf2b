# an article with more items of a list than are held at a time, and the same as
# a stream
awk 'BEGIN {
	print "The board met on Tuesday and agreed, after a long debate, that the " \
	    "list of rooms below would be painted before the winter."
	for (i = 0; i < 20000; i++)
		print "• room number " i " and its door"
}' >"$WORK/rooms"
gpsplit "$WORK/rooms" | gpclean | wc -l | tr -d ' '
gpclean <"$WORK/rooms" | wc -l | tr -d ' '
