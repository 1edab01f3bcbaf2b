# Whole pages: menus above, teasers with dates and bylines below, labels beside
# the date, names of bodies, languages.
try() {
	printf '%s\n' "$@" | sed 's/^/d	1	/' | gpmeta | cut -f 2-
}
one='The harbour board has told the seven villages that the ferry will sail twice a day from April, and not three times.'
two='Its chair, Ann Example, said that the ferry could not be run for less money, and that the villages had known it.'
try Home News Sport 'Search the site' 'Sign in' 'Ferry to sail twice a day, villages are told' \
    'By Jo Hale, Harbour Correspondent' 'Last reviewed: 3 May 2021' "$one" "$two" "$two" \
    'Bus to stop at night' 'By Al Rowe 4 May 2021' 'The bus will not run after ten, the company has...'
try 'Ferry to sail twice a day, villages are told' 'Press release from the harbour board' 'Location: Wales' \
    'Published: Monday 4 March 2024' 'Press Release Icon' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Author: Jo Hale' 'Issue date: 4 March 2024' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' '27/11/2017 01:57 | Updated 28/11/2017 19:20' "$one" "$two"
try 'Harbour bulletin: 14 January 2025' 'Dear neighbours' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' "PORT HILL, 14 March 2015 – $one" "$two"
try 'Fähre fährt zweimal am Tag' 'Von Jo Hale' '3. Mai 2024, 17:47 Uhr' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Jo Hale, Sam Shaw, and Al Rowe' '29 February 2023' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' "$one" "$two" 'More from Port Hill' 'Bus will not run after ten' 'Al Rowe' \
    '4 May 2021' 'Lights go out along the pier' 'Sam Shaw' '3 May 2021'
try 'Ferry to sail twice a day, villages are told' 'Updated: 09:10, 4 May 2024' 'Published: 21:05, 3 May 2024' "$one" "$two"
try 'Skip to main content' 'Ferry to sail twice a day, villages are told' 'Submitted: 9 January 2023' 'Revised: 2 March 2023' \
    'Published online: 18 April 2023' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Accepted for publication: 3 May 2021' 'First published: 4 June 2021' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'SUE PARK Harbour Reporter' '4 June 2021' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Fri 4 Jun 2021 · Sue Park' "$one" "$two"
try 'Re: fares on the ferry – changes from 1 April 2026' 'Dear neighbours' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' '12 January 2024' "$one" "$two" 'Bus will not run after ten' '3 February 2023' \
    'By Al Rowe' 'Lights go out along the pier' '4 February 2023' 'By Sam Shaw'
# A labelled byline at the end counts if it is the only one; several names below
# the title; a person in the title; dates in sentences; embargo lines.
try 'Ferry to sail twice a day, villages are told' "$one" "$two" 'Words by Sue Park' 'Share this'
try 'Ferry to sail twice a day, villages are told' "$one" "$two" 'Posted by Sue Park on 4 June 2021'
try 'Ferry to sail twice a day, villages are told' "$one" "$two" 'About the author' 'Sue Park' 'Sue Park has sailed since 2009.'
try 'Ferry to sail twice a day, villages are told' "$one" "$two" 'Latest' 'By Sue Park' 'By Al Rowe'
try 'Ferry to sail twice a day, villages are told' 'A. B. Hale, Jan de Wit and Sue Park' \
    'School of Tides, University of Port Hill' 'Received: 2 March 2021; Published: 4 June 2021' "$one" "$two"
try 'Sue Park to lead the harbour board' '4 June 2021' 'Sue Park' "$one" "$two"
try 'Why the ferry must sail' 'Opinion: Sue Park' '4 June 2021' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Al Rowe, head of the harbour board, at the pier. Picture: Sue Park' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Speaking on 4 June 2021, Al Rowe told the board that the villages had known it.' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Work starts on 4 June 2021 and ends in July, the head of the board told a meeting.' "$one" "$two"
try 'FOR IMMEDIATE RELEASE' 'June 4, 2021' 'Ferry to sail twice a day, villages are told' "$one" "$two"
# The day's date in the head of the site, that of a change below the first one,
# dates of quoted messages, the page of a paper, where a release comes from.
try 'Tuesday, 9 May 2023' 'Ferry to sail twice a day, villages are told' 'By Sue Park | 4 May 2023' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Al Rowe' 'Harbour desk' 'Travel' '4 May 2023' '9 May 2023' "$one" "$two"
try '9 May 2023' 'Ferry to sail twice a day, villages are told' "$one" '— Sue Park (@sue_park) 4 May 2023' "$two"
try 'Tue, 9 May 2023 page 3' 'Ferry to sail twice a day, villages are told' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' '9 May 2023' 'Press release: Port Hill Riders' '8 May 2023' "$one" "$two"
# Names that go on from line to line, with the numbers of their notes.
try 'Ferry to sail twice a day, villages are told' 'By' 'Sue You1,' 'Al Rowe2,3 &' 'Bo Lund' 'Show authors' 'Al Rowe' 'View articles' "$one" "$two"
try 'Ferry to sail twice a day, villages are told' 'Sue Park1,2, Al Rowe3 and Bo Lund' '9 May 2023' "$one" "$two"
