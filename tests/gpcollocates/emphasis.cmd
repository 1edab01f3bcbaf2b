# As in gpterms, a stop word in capitals is one, unless it is an acronym, too.
printf '%s\n' 'WHO, US nurses saw THE surgery and ITS staff.' |
    gpcollocates -M 1 surgery | cut -f 1,2
