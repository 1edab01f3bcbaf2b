# --shorter: a text is a copy, too, if it contains an earlier one; a copy of a copy
# that still resembles the original is a copy of that.
cd "$WORK" || exit 2
story='the ferry will run again from the first of march when the new pier is ready and the old one is gone'
{
	printf 'a\t%s\n' "$story"
	printf 'b\t%s %s %s\n' 'on a wet day in the town hall after the vote that nobody had expected' \
	    "$story" 'which will please all those who have walked round by the bridge for a year and more'
	printf 'c\t%s %s\n' "${story#the ferry will run }" 'so there will be two boats in an hour'
} >texts
gpuniq -x texts
echo '== shorter'
gpuniq -x --shorter texts
gpuniq --threshold 0.2 -x texts
for n in 0 x; do
	gpuniq --window $n texts 2>&1 | head -n 1
	gpuniq --least $n texts 2>&1 | head -n 1
done
# The shorter text is the one with fewer different shingles: a refrain adds none.
awk 'BEGIN {
	for (i = 1; i <= 50; i++)
		a = a " a" i
	for (i = 1; i <= 22; i++)
		b = b " a" i
	for (i = 1; i <= 8; i++)
		b = b " and so it goes on"
	print a "\n" b
}' | gpuniq --shorter -x | cut -f 1
