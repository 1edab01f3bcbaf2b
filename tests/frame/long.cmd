# A line of 100 MB is left out, and said; the next ones are read.
. ./common.sh
cd "$WORK" || exit 2

head -c 100000000 /dev/zero | tr '\0' a >long
{
	printf 'doc\t1\tOne practice more.\n'
	cat long
	printf '\ndoc\t3\tAnother practice more.\n'
} >in
printf 'doc\t1\tOne practice more.\ndoc\t3\tAnother practice more.\n' >short
for filter in $(filters); do
	run "$filter" <in >got 2>said
	echo "$filter: status $?" >>said
	sed "s/^$filter/FILTER/" said | uniq
	run "$filter" <short | sed 's/^-	2	/-	3	/' | cmp -s - got ||
	    echo "$filter: the other lines suffer"
done | sort | uniq
