# A mistake in a file of weights is refused with its file and line.
cd "$WORK" || exit 2
try() {
	printf '# weights\n%b\n' "$1" >weights
	gpmeta --weights weights </dev/null
	echo "status $?"
}
try 'date\talways\t0'
try 'day\talways\t0\t1'
try 'date\tnever\t0\t1'
try 'date\talways\t12\t1'
try 'date\talways\tx\t1'
try 'date\talways\t0\tmuch'
try 'date\talways\t0\t'
# Without any weight nothing is chosen.
try 'date\talways\t0\t0'
for weights in weights default; do
	printf 'd\t1\tA day at the races\nd\t2\tLONDON, 3 May 2023 - The first of seven horses was home before the rain, said the man at the gate of the course on the hill.\n' |
	    gpmeta --weights $weights
done
