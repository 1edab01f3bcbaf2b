# A sample has each class by its share, at least one of each where there is
# room; the same seed gives the same records, and none shows its code.
cd "$WORK" || exit 2
awk 'BEGIN {
	for (i = 1; i <= 1000; i++)
		print "doc\t" i "\t" (i % 10 ? i % 2 ? 0.5 : 0 : \
		    i % 250 ? -0.05 : "odd") "\tText " i
}' >scored
gpagree -s 100 --cuts=-0.05,0.05 --classes=bad,none,good scored 2>said |
    wc -l
head -n 1 said
sed 's/odd/0/' scored >clean
tone='--cuts=-0.05,0.05 --classes=bad,none,good'
# shellcheck disable=SC2086	# options
sample() { gpagree $tone "$@"; }
# classes of what comes: bad, none, good
classes() {
	awk -F '\t' 'FNR == NR { code[$2] = $3; next }
	{ n[code[$2]]++; bad += $3 != "" || NF != 4 || $4 != "Text " $2 }
	END { print n[-0.05] + 0, n[0] + 0, n[0.5] + 0, bad + 0 }' clean -
}
sample -s 100 clean >hundred
classes <hundred
sample -s 100 clean | cmp - hundred
sample -s 100 --seed 1 <clean | cmp - hundred
sample -s 100 --seed 2 clean | cmp -s - hundred && echo 'seed without effect'
sort -t "$(printf '\t')" -k 2,2n hundred | cmp - hundred
sample -s 30 --equal clean | classes
sample -s 600 --equal clean | classes
sample -s 3 clean | classes
sample -s 2 clean | classes
sample -s 5000 clean | cut -f 2 | cmp - - <<IN
$(cut -f 2 clean)
IN
echo '== coded again'
awk -F '\t' -v OFS='\t' '{ $3 = $2 % 10 ? $2 % 2 ? "good" : "none" : "bad" }
    1' hundred >coded
sample coded clean
sample --matrix coded clean
# drawn evenly: each of ten is in a sample of two about one time in five
for seed in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	head -n 9 clean | sed 's/	0.5	/	0	/' | sample -s 3 --seed $seed
done | cut -f 2 | sort -n | uniq -c | awk '$1 < 2 || $1 > 13' # 20/3 expected
echo '== from a spreadsheet'
printf 'a\tgood\r\nb\tbad\r\n\r\n' | gpagree -s 2 --classes bad,good
echo '== not coded, not drawn'
printf 'a\t\tone\nb\tbad\ttwo\n' | gpagree -s 2 --classes bad,good
echo "status $?"
echo '== nothing to draw from'
printf '1\tother\n' | sample --equal -s 5
echo "status $?"
