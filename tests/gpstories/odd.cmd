# Without keys an operand is a document; texts without words found stories.
printf 'One flood in Alderbrook, one boat.\n' >"$WORK/a"
printf 'Another flood in Alderbrook, one more boat.\n' >"$WORK/b"
: >"$WORK/c"
cd "$WORK" || exit 2
gpstories a b c
echo --
printf 'd1\t\nd2\t\nd3\tthe of and\nd4\t\303\211T\303\211 \303\211t\303\251 \377\nd5\t\303\251t\303\251\n' | gpstories
printf 'd1\tx\ny\n' | gpstories; echo $?
