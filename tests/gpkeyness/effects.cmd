# Effect sizes.  The odds ratio: Bland and Altman, The odds ratio, BMJ 320
# (2000), eczema and hay fever: 141 of 561, 928 of 14453, 4.89 (141 * 13525 /
# (928 * 420) = 4.8928).  %DIFF (Gabrielatos and Marchi 2012): 40 per thousand
# against 10 are 300 per cent more, 5 against 10 are 50 less; 52 of 50000 and
# 57 of 75000, 104 and 76 per 100000, 28 / 76 = 36.8421.
cd "$WORK" || exit 2
try() {
	printf 'term\t%d\nrest\t%d\n' "$1" "$2" >study
	printf 'term\t%d\nrest\t%d\n' "$3" "$4" >reference
	gpkeyness --diff --odds-ratio study reference | grep '^term'
}
try 141 420 928 13525
try 40 960 10 990
try 5 995 10 990
try 52 49948 57 74943
echo '== half a count for none'
try 0 1000 10 990
try 10 990 0 1000
try 10 0 10 10
echo '== p, adjusted; Benjamini and Hochberg keep more'
printf 'a\t30\nb\t26\nc\t24\nd\t10\nrest\t910\n' >study
printf 'a\t10\nb\t10\nc\t10\nd\t10\nrest\t960\n' >reference
gpkeyness --p-values study reference
echo '== --significance 0.02'
gpkeyness --significance 0.02 study reference | cut -f 1
echo '== --fdr 0.02'
gpkeyness --fdr 0.02 study reference | cut -f 1
