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
try 'a\tspelling\tee\n' 2>&1
try '{owl}\twords\towl,,bat\n' 2>&1
try '{owl\twords\towl\n' 2>&1
try '{owl}\twords\n' 2>&1
try '{owl}\twords\towl\n{owl} ~4 {bat}\tframe\t1\n' 2>&1
try '{owl}\twords\towl\n{owl} 4 {owl}\tframe\t1\n' 2>&1
try '{owl}\twords\towl\n{owl} ~99 {owl}\tframe\t1\n' 2>&1
try '{owl}\twords\towl\n{owl} ~9 {owl}\tframe\t9\n' 2>&1
# There is room for sets besides the built-in ones, but not for any number.
for n in 64 1024; do
	seq "$n" | sed 's/.*/{owl &}\twords\tsaw owl &/' >many.lex
	echo good | gpscore -f default -f many.lex 2>&1 | sed 's/:[0-9]*:/:N:/'
done
# Rules alone are no lexicon.
echo good | gpscore -f vader 2>&1 || echo $?
