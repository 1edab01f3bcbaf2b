cd "$WORK" || exit 2
try() {
	printf '%b' "$1" >file
	gpmeta -f file </dev/null
	echo "status $?"
}
try 'month\t5\tMay\n'
try 'byline\tx\n'
try 'byline\t/(/\n'
try 'colour\t/x/\n'
try 'byline\n'
try 'define\t/abc/\n'
try 'define\t/(?<R>a()/\nbyline\t/x(?&R)/\n'
try 'define\t/(?<R>a(?&R)?)/\n'
try 'define\t/(?<R>a)(?<S>b)/\n'
awk 'BEGIN { while (n++ < 65) print "job\t/x/" }' >file
gpmeta -f file </dev/null
echo "status $?"
gpmeta missing
echo "status $?"
echo a | gpmeta >/dev/full
echo "status $?"
