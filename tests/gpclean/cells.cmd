# A table between two paragraphs, each cell a line, stays as a whole, and a figure may
# stand in it twice.  A list of what others read does not, though every other line
# is a figure.
gpsplit - <<'PAGE' | gpclean | cut -f3
Home

Appointments

News

Log in

Which surgeries answered the phone fastest?

12 May 2025

The county's patient panel rang forty surgeries at eight in the morning on three days in April and noted how long it took to speak to a person.

Most answered within ten minutes, but the slowest kept callers waiting for more than half an hour on each of the three days.

Surgery

Monday

Wednesday

Friday

Abbey Road

3.4

2.9

N/A

Brookside

5/5

12

11

Priory

31

38

35

Quayside

8

7

7

The panel will repeat the exercise in the autumn, and the slowest surgeries have been asked to explain what they mean to do before then.

Most read

1

Bus lane fines double

2

Baker retires after fifty years

3

Ferry strike is off

4

Goat found on roof

Patients who gave up were not counted, because the panel could not tell them from those who had rung the wrong number by mistake.

The figures have been sent to the health board.

Share

Contact us
PAGE
