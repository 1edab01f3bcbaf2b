# The calendar, places and peoples have their capital wherever they stand.
printf '%s\n' 'On Mondays, MONDAY and monday: Scottish and Danish doctors.' \
    'In March they march; Reading is for reading, in England and WALES, or in Wells, Ipswich, the Isle of Wight; the wells.' |
    gpterms -K 0 -l | tr '\n' '|'
echo
# Nor does -L make a singular of a place.
printf '%s\n' 'Two nurses left Tower Hamlets for St Albans, one for MILTON KEYNES.' \
    'Core hours in Widnes; a core hour in Sevenoaks.' |
    gpterms -L -n 2
