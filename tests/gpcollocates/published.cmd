# Worked examples, as counts for -m: node and collocate with f_xy, f_x, f_y, N.
# t and MI: Manning and Schuetze, Foundations of Statistical Natural Language
# Processing (1999), tables 5.6 and 5.14, N = 14307668: Ayatollah Ruhollah t
# 4.4721 MI 18.38, Bette Midler 4.4721 17.98, Agatha Christie 4.4720 16.31,
# first made 2.3714 1.09, over many 2.2446 1.01, into them 1.3685 0.53 (cut off
# there: 2.24468, 1.36856), time last 0.8036 0.29.  MI: Church and Hanks (1990), table 1, N = 15 million:
# honorary doctor 11.3.  logDice: Rychly (2008), section 3: 14 where node and
# collocate occur together only, 0 for one together in 16384 of each, one more
# for twice as often together.
try() {
	printf '\t%d\t%d\nword\t%d\t%d\n' "$2" "$4" "$1" "$3" |
	    gpcollocates -m
}
try 20 42 20 14307668
try 20 41 27 14307668
try 20 30 117 14307668
try 20 14907 9017 14307668
try 20 13484 10570 14307668
try 20 14734 13478 14307668
try 20 15019 15629 14307668
echo '== Church and Hanks'
try 12 111 621 15000000
echo '== Rychly'
try 50 50 50 1000000
try 1 16384 16384 1000000
try 100 16384 16384 1000000
try 200 16384 16384 1000000
