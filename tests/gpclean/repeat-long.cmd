# A line that comes again goes; one that differs anywhere stays, be it in its
# last byte.  One so long that it may be a whole article stays, too: which of
# its copies counts is for gpuniq to say.
long() {
	awk -v n="$1" -v end="$2" 'BEGIN {
		while (length(s) < n)
			s = s "The clinic opened again on Monday morning. "
		print s end
	}'
}
for n in 300 900 1100 100000; do
	{
		long $n 'It is full.'
		long $n 'It is full.'
		long $n 'It is fall.'
		long $n 'It is full?'
	} | gpclean | sed 's/.*morning\. //'
done
