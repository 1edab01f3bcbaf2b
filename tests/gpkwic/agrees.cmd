# It finds what gptopics finds: the same matches, in the same order.
cd "$TOP" || exit 2
gpsplit corpus/*.txt 2>/dev/null >"$WORK/in"
gptopics -P >"$WORK/topics"
gptopics -l "$WORK/in" | awk -F '\t' '{ print $1 FS $2 FS $4 }' | uniq |
    sort -u >"$WORK/listed"
gpkwic -f "$WORK/topics" "$WORK/in" | awk -F '\t' '{ print $1 FS $2 FS $4 }' |
    sort -u | cmp - "$WORK/listed"
