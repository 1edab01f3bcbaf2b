# -x: from which line each field came; nothing for what was not found.
printf '%s\n' 'Home' 'Surgeries ask for more time' '' 'Jo Hale | 5 June 2021, 10:19 CEST' '' \
    'Surgeries in the valley have asked the board for more time to move, its chair said on Monday.' |
    gpsplit --name d | gpmeta -x
printf '%s\n' 'Surgeries in the valley have asked the board for more time to move, its chair said on Monday.' |
    gpsplit --name d | gpmeta -x
