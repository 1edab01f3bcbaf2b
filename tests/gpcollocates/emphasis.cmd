# As in gpterms, a stop word in capitals is one, unless it is an acronym, too.
printf '%s\n' 'WHO and US staff saw THE surgery and ITS nurses.' |
    gpcollocates -M 1 surgery | cut -f 1,2
