# Mistakes in sets and in patterns with nearness.
# shellcheck disable=SC2016 # a $ is that of a set
cd "$WORK" || exit 2
try() {
	printf '%b' "$1" >file
	gptopics -f file </dev/null
	echo "status $?"
}
try '$a\t\n'
try '$a\t ""\n'
try '$a\t$b\n'
try '$a\tb\n$a\t!b\n'
try '$a\t"b c\n'
try '$a\tb,c\n'
try 't\t$a ~3 b\n'
try 't\t{} ~3 b\n'
try 't\t{b c ~3 d\n'
try 't\t{b} c ~3 d\n'
try 't\tb ~0 c\n'
try 't\tb ~65 c\n'
try 't\tb >99999999999999999999 c\n'
try 't\tb ~3\n'
try 't\t~3 b\n'
try 't\tb ~3 ~3 c\n'
try 't\ta ~1 b ~1 c ~1 d ~1 e ~1 f ~1 g ~1 h ~1 i\n'
# these are none
printf 't\t~3\nt\ta>b\nt\t:{\nt\t>:(\n' >file
echo 'a>b :{ >:( ~3' | gptopics -K 0 -l -f file
