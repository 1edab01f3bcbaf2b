# without case ſ is an s, also in what a rule cuts out of a line
printf 'cut\tadvertisement( \\w+)?\n' | gpclean -f - long-s-part.in
