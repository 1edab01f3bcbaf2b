# 5,000 patterns that wait for a condition, all with one key, on a line of nothing
# else: what is noted of a key does not grow with the patterns it has.
{
	printf '?field\tGP\n'
	awk 'BEGIN { for (i = 0; i < 5000; i++)
	    printf "t%d\t{zzq} ~3 {the w%d}\nt%d\t?field\n", i % 9, i, i % 9 }'
} >"$WORK/topics"
awk 'BEGIN { for (i = 0; i < 150000; i++) printf "zzq "; print "GP" }' >"$WORK/line"
# 400 MB, enough for an emulator; 650 were needed when each pattern was noted.
# Not in a build with sanitizers, which reserve more and cannot start in it.
limit=400000
# shellcheck disable=SC3045
{
	(ulimit -v $limit && gptopics -h || exit) >/dev/null 2>&1 || limit=unlimited
	(ulimit -v $limit && gptopics -f "$WORK/topics" "$WORK/line")
}
printf 'a\tzzq w7, the GP said\n' | gptopics -f "$WORK/topics" -l
