# Words and claims of two thousand patterns are counted without comparing all pairs.
awk 'BEGIN { for (i = 0; i < 1000; i++)
	printf "t\t{practice w%d} ~2 close\nt\t!{list w%d} ~2 shut\n", i, i }' \
    >"$WORK/topics"
awk 'BEGIN { for (i = 0; i < 200; i++)
	printf "a practice may close and its list is shut; " }' >"$WORK/text"
gptopics -f "$WORK/topics" "$WORK/text"
