# With the day of the document, words such as "last week" are dates.
cd "$WORK" || exit 2
printf 'a\t2023-09-26\t\t\n' >meta
printf 'a\t1\tOn Tuesday, yesterday, last week, last year, two months ago.\n' >in
printf 'a\t2\tIn a letter dated 4 September it asked for it within three months.\n' >>in
gpfacts -d meta in
echo without:
gpfacts in
printf 'a\t3\tThis weekend and next weekend, last quarter and this quarter.\n' >in
printf 'a\t4\tThe clinic usually runs in June; it opened in June.\n' >>in
printf 'a\t5\tIn 2019 it closed, the following year it opened, and in 1423 it was built.\n' >>in
gpfacts -d meta in
# A weekday before or after the day, as the sentence says; habits are no days.
printf 'b\t2023-05-18\t\t\n' >meta
cat >in <<'EOF'
b	1	She left on Monday. The panel will sit again on Monday.
b	2	On Wednesday, both sides are to meet; he said on Wednesday that he will go.
b	3	The buses run twice per week, on Tuesday and Friday. It shuts on a Sunday.
b	4	The deal was struck in June and will end in July.
b	5	Mills of this kind are still used today. Today only a few survive.
b	6	I am glad to be here today. The union said today that it would wait.
b	7	Last summer it rained; next winter may be dry; a decade ago it snowed.
b	8	He came back in 1981, and left in March the same year.
b	9	Storms occur between June and August.
EOF
gpfacts -d meta in
# What is decided or put off lies ahead, and so does what "would be if".
printf 'c\t2024-03-02\t\t\n' >meta
cat >in <<'EOF'
c	1	Partners have voted to stop running extended clinics from 1 July after a poll organised by the committee.
c	2	Nurses would be balloted if the offer was not raised by 30 April.
c	3	The move has been postponed until at least December.
c	4	The pilot, extended in December, was closed on 20 February.
c	5	Trustees agreed to offer staffed clinics from 3 June.
EOF
gpfacts -d meta in
# A day counted in its month, two steps away, in a week that is named, or feasts.
printf 'e\t2025-11-12\t\t\n' >meta
cat >in <<'EOF'
e	1	The panel sits on the first Tuesday of December and on the last Friday in March.
e	2	The lease ran out on the last day of September 2024.
e	3	A reply came the day before yesterday. Dr Oake retires the day after tomorrow.
e	4	Branches will vote on Tuesday next week; they met on Thursday of last week.
e	5	Three weeks from now it ends. The lift will be mended in six months' time.
e	6	The hub will open at 9.30am on Friday. Wards must be clear by Christmas, not at a Christmas party.
e	7	The coming month decides; this September was wet.
e	8	The form of 21/04/16 was lost. He ran it in 1996 – 97, on the first day of work.
EOF
gpfacts -d meta in
# "will" before a day more than two weeks back puts it into the next year; other
# signs of the future, and "will" after it, do not.
printf 'f\t2024-06-20\t\t\n' >meta
cat >in <<'EOF'
f	1	Registrars will strike on 3 May. The strike on 30 May will be remembered.
f	2	The surgery, which shut on 10 May, will not reopen; the walk planned for 2 June was called off.
f	3	Two hearings are planned for June and July.
f	4	It must be settled before Christmas, whatever is said at Christmas parties. Delegates sat on June 14 and 15 but not at night.
f	5	The rota was full over Christmas that year, and sessions on June 3 and 4 were lost.
f	6	Beds have been cut since 2019 – 20 wards have closed. The first in May was lost.
f	7	Of the first of June's talks little is known, and the thirty-first of June is no day.
EOF
gpfacts -d meta in
printf 'g\t2024-12-18\t\t\n' >meta
cat >in <<'EOF'
g	1	Registrars will strike this January. The hub closed this March, and the board has promised a vote this December.
g	2	On Monday, last week's ruling was upheld. It was made on Monday, last week.
EOF
gpfacts -d meta in
# The day of the month says which Tuesday it is; the last week of July is not last week.
printf 'g\t2023-11-08\t\t\n' >meta
cat >in <<'EOF'
g	1	The board meets on Tuesday the 14th and Thursday 23rd, and met on Monday 30th.
g	2	The last week of July was wet, and last week was dry.
g	3	Nobody likes Friday the 13th, and there is no Friday the 14th.
EOF
gpfacts -d meta in
# A part of a year that is named relative to another.
printf 'p\t2023-09-26\t\t\n' >meta
cat >in <<'END'
p	1	It grew in the first half of this year and the third quarter of last year.
p	2	In 2019 it fell, but the second half of that year was better than the spring of the year before.
p	3	It opens in the upcoming month; the sixth quarter of this year does not exist.
p	4	They met on the twenty second of June, or the second of June, 2021.
END
gpfacts -d meta in
