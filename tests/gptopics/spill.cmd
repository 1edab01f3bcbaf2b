# A small -S gives the same bytes, and leaves nothing behind.
mkdir "$WORK/tmp"
awk 'BEGIN { for (i = 0; i < 30000; i++)
    printf "%d\tan ICB vote on premises\n", (i * 7919) % 30000 }' >"$WORK/in"
gptopics -k 1 "$WORK/in" >"$WORK/one"
TMPDIR=$WORK/tmp gptopics -S 64K -k 1 "$WORK/in" | cmp - "$WORK/one"
TMPDIR=$WORK/tmp gptopics -S 64K -T 1 -k 1 "$WORK/in" | wc -l | tr -d ' '
TMPDIR=$WORK/tmp gptopics -S 64K -k 1 "$WORK/in" "$WORK/in" \
    "$WORK/in" >/dev/null &
sleep 0.1
kill -9 $!
wait $! 2>/dev/null
ls "$WORK/tmp"
