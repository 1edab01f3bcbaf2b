# A mistake in a file of rules or days is refused with its file and line.
cd "$WORK" || exit 2
try() {
	# shellcheck disable=SC2059
	printf "$1" >rules
	gpfacts -f rules </dev/null
	echo $?
}
try 'colour\tred\n'
try 'kind\tvote\tfor Against\n'
try 'rule\tvote\t-\t-\tx\n'
try 'kind\tvote\tfor\nrule\tvote\t-\t-\t{for:size}\n'
try 'kind\tvote\tfor\nrule\tvote\t-\t-\t{against:number}\n'
try 'kind\tvote\tfor\nrule\tvote\t-\t-\t(unclosed\n'
try 'kind\tvote\tfor\nrule\tvote\t-&colour\t-\tx\n'
try 'kind\tvote\tfor\nturn\tvote\tvote\tcalled\n'
printf 'doc\tyesterday\n' >meta
gpfacts -d meta </dev/null
echo $?
try 'kind\tvote\tfor\nrule\tvote\tx\tcolour\tx\n'
try 'sign\tcolour\t-\n'
try 'kind\tvote\tfor\nrule\tvote\t-\t-\t(?<!a)(?<b>c) {for:number}\n'
try 'kind\tvote\tfor\nset\tsea\tship\nset\tall\t{sea}|sail\nrule\tvote\t{all}\t-\tx\n'
try "kind\tvote\tfor\nrule\tvote\t$(printf 'as+%.0s' $(seq 33))as\t-\tx\n"
try 'column\tvote\tfor\tyes\n'
try 'kind\tvote\tfor\ncolumn\tvote\tagainst\tno\n'
