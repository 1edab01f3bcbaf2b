# A line that is longer than what is looked at is prose; the title is above.
{
	echo 'Surgeries ask for more time'
	awk 'BEGIN { while (i++ < 20000) printf "time "; print "cookies" }'
	echo 'Another line that is none'
} | gpmeta -K 0
