# Each set contains the one before by two ways: it is still one member, not one by
# each of the 2^26 ways.
awk 'BEGIN {
	print "$a0\tcat"
	for (i = 0; i < 26; i++)
		printf "$b%d\t$a%d\n$c%d\t$a%d\n$a%d\t$b%d $c%d\n", i, i, i, i, i + 1, i, i
	print "seen\t$a26 ~6 bird"
}' >"$WORK/topics.tsv"
echo 'The cat saw a bird.' | gptopics -f "$WORK/topics.tsv" -l
