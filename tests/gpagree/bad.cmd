# What is wrong with a coding is said with its place; the rest is compared.
cd "$WORK" || exit 2
printf '\357\273\277a\t yes \r\nb\tno\r\n\nno tab\nc\t\nd\tno\na\tno\n' >hand
printf 'a\tyes\nb\tno\nc\tno\nd\tnever\n' >filter
gpagree hand filter
echo "status $?"
gpagree --classes no,yes hand filter | head -n 3
gpagree hand missing | head -n 1
printf 'e\tyes\n' >other
gpagree filter other
echo "status $?"
gpagree /dev/null /dev/null
echo "status $?"
gpagree - - <filter 2>&1 | head -n 1
gpagree hand filter >/dev/full
echo "status $?"
for option in '--classes a,,b' '--classes a,a' '--cuts 1,x' '--cuts 2,1' \
    '--cuts 1' '--code 1' '-s 0' '--bootstrap 0' '--matrix x y' \
    '--equal x' '-s 3 --matrix' '-s 3 --bootstrap 9' ''; do
	# shellcheck disable=SC2086	# options and operands
	gpagree $option hand </dev/null 2>&1 | head -n 1
done
printf 'only text\n' | gpagree -s 3
echo "status $?"
# Capitals do not matter where the classes are named, unless they tell two apart.
printf 'a\tYes\nb\tNO\n' >capitals
gpagree --classes no,yes capitals filter | grep '^agreement'
gpagree --classes no,yes,No,never capitals filter | grep '^units'
# Many bad lines are not all named.
awk 'BEGIN { for (i = 0; i < 30; i++) print "no code" i }' >many
gpagree many filter 2>&1 | tail -n +21 | head -n 1
awk 'BEGIN { for (i = 0; i < 30; i++) print "a\tyes" }' >twice
gpagree twice filter 2>&1 | sed -n '1p;21p'
