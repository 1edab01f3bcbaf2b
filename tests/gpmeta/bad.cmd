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
gpmeta missing
echo "status $?"
echo a | gpmeta >/dev/full
echo "status $?"
