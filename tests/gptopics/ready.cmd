# The topics indexed when gptopics is built find what those read from the file
# find, before and after a sample has been counted (256 KB).
cat "$TOP"/corpus/*.txt >"$WORK/text"
cat "$WORK/text" "$WORK/text" "$WORK/text" "$WORK/text" "$WORK/text" \
    >"$WORK/long"
gptopics -P >"$WORK/topics"
for text in text long; do
	gptopics -l -K 0 "$WORK/$text" >"$WORK/ready"
	gptopics -l -K 0 -f default "$WORK/$text" >"$WORK/read"
	gptopics -l -K 0 -f "$WORK/topics" "$WORK/$text" >"$WORK/file"
	test -s "$WORK/ready" && cmp "$WORK/ready" "$WORK/read" &&
	    cmp "$WORK/read" "$WORK/file"
done
