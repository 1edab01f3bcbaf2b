# As grep: the pattern, then files; with -e or -f files only.
cd "$WORK" || exit 2
printf 'd\t1\tone two three\n' >in
printf 'two\n' >pats
gpkwic two in
gpkwic two in in
gpkwic two <in
gpkwic two - <in
gpkwic -e one -e three in
gpkwic -f pats in
gpkwic -K 0 -f pats in
gpkwic two missing
echo "status $?"
: >two
gpkwic two in
echo "status $?"
gpkwic -e two in
