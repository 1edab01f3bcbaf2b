cd "$WORK" || exit 2
printf 'a node b\n' >in
gpcollocates 2>&1 | head -n 1
gpcollocates '/(/' in
echo "status $?"
for option in '--counts -l' '--counts -M 2' '--counts -T 2' '-W x' '-l -m'; do
	# shellcheck disable=SC2086	# options
	gpcollocates $option node in 2>&1 | head -n 1
done
for option in '-k 1' -L '-e x' '-W 3' '--left 2'; do
	# shellcheck disable=SC2086	# options
	gpcollocates -m $option in 2>&1 | head -n 1
done
gpcollocates in in
echo "status $?"
gpcollocates -a node missing in
echo "status $?"
gpcollocates -k 1 node in
echo "status $?"
gpcollocates -a node in | gpcollocates -m
echo "status $?"
printf 'b\t2\t3\nc\t1\t5\n' | gpcollocates -m
echo "status $?"
gpcollocates node in >/dev/full
echo "status $?"
printf 'doc\tnode b\n' | gpcollocates -k 3 node
echo "status $?"
