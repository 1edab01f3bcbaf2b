# The output is the same whatever memory there is.  Short hashes propose wrong
# texts, but as words are compared, no text is dropped that is no copy.
# A copy comes 5001 texts after its original, whose marks are on disk by then.
awk 'BEGIN { srand(3); for (i = 1; i <= 12000; i++) { s = "d" int(i / 9) "\t" i "\t"
	copy = i % 5 == 4 && i > 5001
	for (j = 0; j < 25; j++) { w[i, j] = copy && j != 11 ? w[i - 5001, j] : int(rand() * 30000)
		s = s " t" w[i, j] }; print s } }' >"$WORK/in"
cd "$WORK" || exit 2
mkdir tmp
gpuniq in >want
[ "$(wc -l <want)" = 10600 ] || wc -l want
gpuniq -x in >copies
for o in '-S 64K' '-S 1M'; do
	# shellcheck disable=SC2086
	TMPDIR=tmp gpuniq $o in | cmp - want
	# shellcheck disable=SC2086
	TMPDIR=tmp gpuniq $o -x in | cmp - copies
done
cut -f 1,2 copies >known
for bits in 20 14 8; do
	TMPDIR=tmp gpuniq --hash-bits $bits -S 64K -x in | cut -f 1,2 |
	    grep -vxF -f known
done
for o in -c -d -D; do
	gpuniq $o in >want
	TMPDIR=tmp gpuniq -S 64K $o in | cmp - want
done
ls tmp
