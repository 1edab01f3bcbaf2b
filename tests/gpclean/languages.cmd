# Captions, walls, comments and notices in other languages: a rule drops each, but
# none of the sentences of articles that read much like them.  Only the rules are
# asked, as each line stands alone.
gpclean --keep-all -K0 |
    sed 's/^default:[0-9]* [^	]*	/drop	/; /^drop	/!s/^[^	]*	/keep	/'
