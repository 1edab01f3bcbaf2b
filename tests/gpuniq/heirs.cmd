# A story first seen inside a page that copies another page is an original; its
# own copies are found, though all its shingles lead to that page.
words() { awk -v seed="$1" -v n="$2" 'BEGIN { srand(seed); for (i = 0; i < n; i++) printf "w%d ", rand() * 9000 }'; }
story=$(words 3 60)
other=$(words 4 60)
page=$(words 1 400)
{
	printf 'page\t1\t%s\n' "$page"
	printf 'round-up\t1\t%s\nround-up\t2\t%s\nround-up\t3\t%s\n' "$page" "$story" "$other"
	for site in a b c; do
		printf '%s\t1\t%s\n' $site "$story"
	done
	printf 'd\t1\t%s\ne\t1\t%s\n' "$other" "$other"
} >"$WORK/in"
gpuniq --documents -x "$WORK/in" | cut -f 1-5
gpuniq --documents "$WORK/in" | cut -f 1
# A copy of a copy, of which most votes are for the original it is too far from.
awk 'BEGIN {
	for (i = 1; i <= 200; i++) {
		a = a " a" i
		b = b (i <= 16 ? " b" : " a") i
		c = c (i <= 16 ? " b" : i <= 110 ? " a" : " c") i
	}
	print "a\t1\t" a "\nb\t1\t" b "\nc\t1\t" c
}' | gpuniq -x | cut -f 1-5
