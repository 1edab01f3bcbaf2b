# The calendar, places and peoples have their capital wherever they stand.
printf '%s\n' 'On Mondays, MONDAY and monday: Scottish and Danish doctors.' \
    'In March they march; Reading is for reading, in England and WALES.' |
    gpterms -K 0 -l | tr '\n' '|'
echo
