# Days told by the day of the document, 2024-03-14, a Thursday.
cd "$WORK" || exit 2
cat >in <<'EOF'
d	1	The inquiry, which opened in October 2021, will report by the end of June.
d	3	The trust said on Tuesday that services would move in September.
d	6	In the year to March 2023, 4,100 posts were cut.
d	20	Tomorrow morning the tide will turn.
d	24	In January and February 2020 trade was brisk.
d	25	He marched in March and may march in May.
d	26	The shop shut on Christmas Eve.
d	27	Every Monday she swims; on Sundays she rests.
d	29	Post 1945 things changed; the 1945-51 government built homes.
d	30	Smith (1998) and Jones et al. (2003a) disagree.
d	31	By the mid-1960s all had gone.
d	35	From 2016 to 2019 he was in Rome.
d	36	He was born in 1931, and died a year later.
d	37	The first half of 2020 was grim.
d	38	On the night of 14-15 November 1940 the city burned.
d	39	The 2012 Games cost £9bn; the 2016 ones cost less.
d	43	The dig found coins from around 300 BC and AD 60.
d	44	Nobody has seen him since Sunday.
d	45	The ferry will not sail until Sunday.
d	47	As of 31 December last year it had £2m.
d	48	The bill is due to be paid in April.
d	49	In August 2011, and again in August last year, there were riots.
d	51	The law was passed in July and took effect in November.
d	53	The firm's year ends on 30 June.
d	54	The ships sail on Tuesdays and Fridays from May to October.
d	60	The 70s were loud, the ’80s louder.
d	61	October is the month of walking.
d	62	The review due in October is late.
EOF
printf 'd\t2024-03-14\t\t\n' >meta
gpfacts -d meta in | awk -F '\t' '$3 == "date" || $3 == "period"'
cat >in <<'EOF'
w	1	Over the weekend 30 boats arrived.
w	2	The market will be held at the weekend.
w	3	Snow is expected in mid-December.
w	7	On Friday night the roof fell in.
w	8	The hearing, due on Monday, has been put off until 5 December.
w	15	Births fell in the third quarter of 2021.
w	17	He has led the party since last autumn.
w	18	Last Thursday's storm felled 40 trees.
w	19	The rules changed on 1st April this year.
w	23	A month ago he was unknown, and a fortnight ago in jail.
w	24	It was 8 May 1945; five years later he was dead.
w	26	Sunday papers are dear. Good Friday falls late.
w	27	The March on Rome; the May family; an August figure.
w	29	Second quarter results are due tomorrow.
EOF
printf 'w\t2022-11-09\t\t\n' >meta
gpfacts -d meta in | awk -F '\t' '$3 == "date" || $3 == "period"'
