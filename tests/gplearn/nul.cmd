# No rule is learnt from a line with a NUL, since rules are strings.
printf 'a\t1\t\0Hello word\nb\t1\t\0Hello word\nc\t1\t\0Hello word\n' |
    gplearn
