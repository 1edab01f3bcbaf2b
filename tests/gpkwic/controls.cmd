# For the eye no control reaches the terminal; in a pipe records stay as they
# are.
printf 'a\033k\tb \033[31mred\342\200\256x word \302\205c\377\t\177 word\n' \
    >"$WORK/in"
gpkwic -A -W 12 word <"$WORK/in"
gpkwic -W 12 word <"$WORK/in" | od -An -c
printf 't\t/(?:a+a+)+b\342\200\256/\n' >"$WORK/topics"
cd "$WORK" || exit 2
awk 'BEGIN { for (i = 0; i < 3000; i++) printf "a"; print "c b\342\200\256" }' |
    gpkwic -f topics
gpkwic "$(printf 'a\033*b')"
