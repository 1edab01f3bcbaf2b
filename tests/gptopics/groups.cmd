# Groups, zeros, words, selection; a parent counts what its children do.
printf 'a/b\tone\na/c\ttwo\na\tthree\nd\tfour\n' >"$WORK/topics"
printf 'x\t1\tone two three\ny\t1\tone\nx\t2\tOne five six\nz\t1\tnine\n' \
    >"$WORK/in"
for o in '' '-k 1' '-k 2,1' '--zero' '-k 1 --zero' '-w' '-k 1 -w' '-k 1 -T 1' \
    '-k 1 -M 2' '-l -k 1'; do
	echo "== $o"
	# shellcheck disable=SC2086 # the options are several words
	gptopics $o -f "$WORK/topics" "$WORK/in"
done
