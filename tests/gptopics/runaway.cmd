# A runaway pattern is stopped and reported; the record goes on.
printf 't\t/(?:a+a+)+b/\nt\tword\n' >"$WORK/topics"
{
	awk 'BEGIN { for (i = 0; i < 5000; i++) printf "a"; print "c word b" }'
	echo 'aab word'
} | gptopics -l -f "$WORK/topics"
