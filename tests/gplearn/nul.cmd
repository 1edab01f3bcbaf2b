# No rule is learned from a line with a NUL, because rules are strings.
printf 'a\t1\t\0Hello word\nb\t1\t\0Hello word\nc\t1\t\0Hello word\n' |
    gplearn
