# Mistakes in options and files.
cd "$WORK" || exit 2
try() {
	printf '%b' "$1" >file
	gptopics -f file </dev/null
	echo "status $?"
}
try 'topic\n'
try '\tpattern\n'
try 't\t\n'
try 't\t!\n'
try 't\t*\n'
try 't\t/a(/\n'
try 't\t/abc\n'
try 't\t//\n'
try 't\ta*b\n'
try 't\t*ard\n'
try 't\tnuclear *\n'
try 't\tx *y z\n'
try 't\tth?s\n'
try 't\tPenfold (?:Bay|Quay)\n'
try 't\tPenfold (Bay|Quay)\n'
try 't\t:* x*y\n'
try 'car/parking\ta\ncar/Parking\tb\n'
try 'Car/a\ta\ncar/b\tb\n'
try 'a//b\tx\n'
try '/b\tx\n'
try "$(yes a/ | head -n 100 | tr -d '\n')b\tx\n"
try '%\n1\ta\n'
try '%\n1\ta\n%\nword\t2\n'
try '%\n1\ta\n%\nword\n'
try '%\n\t1\ta\n%\n'
printf 'a\tb\n' | gptopics -k 3
echo "status $?"
gptopics -k x 2>&1 | head -n 1
gptopics -l -m 2>&1 | head -n 1
gptopics missing
echo "status $?"
echo ICB | gptopics >/dev/full
echo "status $?"
