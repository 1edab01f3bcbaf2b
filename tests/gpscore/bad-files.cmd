# A lexicon with a mistake is refused with its place.
cd "$WORK" || exit 2
try() {
	printf '%b' "$1" >bad.lex
	echo good | gpscore -f bad.lex
	echo "$?"
}
try 'good\n' 2>&1
try 'good\tvery\n' 2>&1
try 'good\t7\n' 2>&1
try '# c\n\ngood\t2\nbad\tset\t3\n' 2>&1
try 'good\tbooster\tx\n' 2>&1
try '\t2\n' 2>&1
try 'x\trole\tking\n' 2>&1
