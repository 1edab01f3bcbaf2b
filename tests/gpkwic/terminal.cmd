# Aligned for the eye, controls of texts and names do not reach a terminal.
printf 'a\033[2J.txt\t1\tThe \033[31mboard\302\233m said so \033]0;x\007, caf\303\251 \177.\n' >"$WORK/in"
gpkwic -K 2 -A said <"$WORK/in" | tr -s ' '
# As records they are what they were.
gpkwic -K 2 said <"$WORK/in" | tr -d '\11\12\40-\176' | od -An -to1
