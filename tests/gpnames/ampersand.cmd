# `&' and `and' are one, in entries as in texts.
cd "$WORK" || exit 2
printf 'Zork & Blim Ltd\tbody\nVale and Weir\tplace\n' >own
printf 'Zork & Blim Ltd left Vale & Weir, as Zork and Blim Ltd left Vale and Weir.\n' |
    gpnames -l -f default -f own
