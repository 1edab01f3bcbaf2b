# The example of Gries (2008): five parts of 9, 10, 10, 10 and 11 words, in
# which `a` occurs 1, 2, 3, 4 and 5 times: DP 0.18, D 0.785.
printf '%s\n' '1	b a m n i b e u p' '2	b a s a t b e w q n' \
    '3	b c a g a b e s t a' '4	b a g h a b e a a t' \
    '5	b a h a a b e a x a t' >"$WORK/in"
gpterms -a --dispersion --words -M 10 "$WORK/in"
echo '== groups; forms of one term; a phrase; a document without words'
printf '%s\n' 'a	x	Boards met.' 'b	x	Board, board.' 'c	x	.' 'd	y	Core hours.' \
    'e	y	Core. Hours. Core hours met.' 'f	z	.' >"$WORK/in"
gpterms -L -n 2 -k 2 --dispersion "$WORK/in"
echo '== top'
gpterms -L --dispersion -T 1 "$WORK/in"
gpterms --dispersion /dev/null
gpterms --dispersion -m "$WORK/in" 2>&1 | head -n 1
awk 'BEGIN { for (i = 0; i < 9000; i++) print i "\tword" i " word" i + 1 }' |
    gpterms --dispersion -S 64K
echo $?
