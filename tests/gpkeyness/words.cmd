# -w takes the totals from the words that gptopics counted, not the topics.
cd "$WORK" || exit 2
printf 'a\t20\t1000\nb\t5\t1000\nc\t0\t1000\n' >study
printf 'a\t10\t1000\nb\t5\t1000\nc\t0\t1000\n' >reference
gpkeyness -w study reference
