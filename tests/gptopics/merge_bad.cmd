# Lines that are no rows; a table out of order; a sum past 64 bits.
cd "$WORK" || exit 2
printf 'a\t1\nb\nc\tx\nd\t2\te\t3\nf\t18446744073709551616\ng\t4\n' >rows
gptopics -m rows
echo "status $?"
printf 'b\t1\na\t1\n' >unsorted
gptopics -m unsorted
echo "status $?"
printf 'a\t18446744073709551615\n' >large
gptopics -m large
gptopics -m large large
echo "status $?"
gptopics -m missing rows >/dev/null
echo "status $?"
gptopics -m large >/dev/full
echo "status $?"
