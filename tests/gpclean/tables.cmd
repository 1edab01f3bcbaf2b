# A table below the text of an article is of it, though its lines look like
# those of a menu and repeat each other.
gpsplit - <<'PAGE' | gpclean | cut -f3
Where to be vaccinated in the Penbrook valley

3 October 2023

Four halls in the valley will open for flu vaccinations this month, and nobody needs an appointment at any of them.

The surgeries ask people to wear short sleeves, and to come on foot where they can because there is little room for cars.

Advertisement

Upper Penbrook

Open from 9 until 12 on weekdays

Chapel hall (up to 40 people, 6 chairs outside)

Buses: 7 and 12 stop here

Marsh Lane

Open from 9 until 12 on weekdays

Cricket club (up to 25 people, 4 chairs outside)

Buses: 12 stops nearby

Two Bridges

Open from 2 until 6 on Saturdays

School canteen (up to 90 people, 30 chairs outside)

Buses: 3 and 7 stop here
PAGE
