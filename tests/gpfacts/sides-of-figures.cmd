# What stands beside a figure: bounds of a change, signs, shares that stand alone,
# numbers over commas, days counted in their month.
cat >"$WORK/in" <<'END'
a	1	Enquiries rose by just over a quarter. Calls surged to more than 2.4m from around 900,000.
a	2	The fund was slashed by £12m, pay drops by an average of 4%, and the 3% consolidated pay rise stands.
a	3	The number of part-time (PT) nurses in Welby in April was 1,204, up from 1,187 in March.
a	4	Only 13 out of 17 boards replied, a decrease from 15; there was an increase of 40 last year.
a	5	About a third (31%) were late, one in 18 patients left, and 3/4 of nurses stayed.
a	6	It saw one million, two hundred and five thousand visitors, and six thousand, two hundred of them stayed.
a	7	Output moved from -1.5% to −0.25% and the loss was -£2.35m; tickets cost £30+.
a	8	Two third-party firms and a twelfth of shops closed; two-ninths of stalls did.
a	9	It rose from 1402 to 1603, or 845 out of 1990, between 2003/4 and 2008/9.
b	1	The board met on the first Tuesday of October 2014, the last Friday in May 2016 and the 12th day of June 2017.
b	2	It opened on 30-Mar-11, will reopen in two weeks, and closed three years from today or half a year ago.
END
printf 'b\t2018-02-05\t\t\n' >"$WORK/meta"
gpfacts -d "$WORK/meta" -K 2 "$WORK/in"
