# Worked examples.  Four cells: Dunning, Computational Linguistics 19 (1993),
# table 2, "the swiss": 110, 2442, 111, 29114 give 270.72; and Dunning's own
# in Apache Mahout, LogLikelihoodTest.java: (10, 0, 0, 10) 27.72589,
# (5, 1995, 0, 100000) 39.33052, (1000, 1995, 1000, 100000) 4730.737,
# (1000, 1000, 1000, 99000) 5714.932.  Two cells: Rayson's calculator
# (ucrel.lancs.ac.uk/llwizard.html) has 52 of 50000 against 57 of 75000 at
# + 2.65.  Log ratio: twice as frequent is 1, four times 2 (Hardie, 2014).
try() {
	printf 'term\t%d\nrest\t%d\n' "$2" "$3" >"$WORK/study"
	printf 'term\t%d\nrest\t%d\n' "$4" "$5" >"$WORK/reference"
	# shellcheck disable=SC2086 # no option is no word
	gpkeyness $1 "$WORK/study" "$WORK/reference" | grep '^term'
}
try '' 110 2442 111 29114
try '' 10 0 0 10
try '' 5 1995 0 100000
try '' 1000 1995 1000 100000
try '' 1000 1000 1000 99000
try --rayson 52 49948 57 74943
try '' 20 980 10 990
try '' 10 990 40 960
