# A stretched word is found within terms, and scores as its word.
printf '%s\n' 'That is bad news.' 'That is baaaad news.' 'It is not happy.' \
    'It is not happyyy.' | gpscore | cut -f 1 | uniq -c | awk '{ print $1 }'
# A number is not stretched.
printf '10 minute calls\t-2\n' >"$WORK/mine"
printf '%s\n' 'The 10 minute calls.' 'The 1000 minute calls.' |
    gpscore -f "$WORK/mine"
