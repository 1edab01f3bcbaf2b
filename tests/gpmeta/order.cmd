# gpclean before gpmeta: dates are gone, which is said; without it nothing is.
cd "$TOP" || exit 2
gpsplit corpus/00[13]*.txt | gpclean | gpmeta >/dev/null
gpsplit corpus/00[13]*.txt | gpmeta >/dev/null
printf '%s\n' 'Surgeries ask for more time' '' \
    'Surgeries in the valley have asked the board for more time to move, its chair said on Monday.' |
    gpsplit | gpmeta
