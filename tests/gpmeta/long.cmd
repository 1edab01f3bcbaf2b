# A line that is longer than what is looked at is prose; the title is above.
{
	echo 'Surgeries ask for more time'
	awk 'BEGIN { while (i++ < 20000) printf "time "; print "cookies" }'
	echo 'Another line that is none'
} | gpmeta -K 0
# Authors longer than a byline may be, in the last paragraph.
awk 'BEGIN {
	print "d\t1\tA title of five words"
	print "d\t2\tA line of prose needs a dozen words and a full stop at its end."
	printf "d\t3\tAnn Hale"
	for (i = 0; i < 50; i++)
		printf ", Ann Hale"
	print " and Bob Moss are GP partners in the harbour."
}' | gpmeta
