# A paragraph over 64 MiB is broken, with a word about it; nothing is lost.
yes 'and so the words went on and on, without an end or a stop to be seen' |
    head -c 70000000 | gpsplit -j >"$WORK/got"
echo "status $?"
cut -f 1,2 "$WORK/got"
cut -f 3 "$WORK/got" | tr -d ' \n' | wc -c
yes 'and so the words went on and on, without an end or a stop to be seen' |
    head -c 70000000 | tr -d ' \n' | wc -c
