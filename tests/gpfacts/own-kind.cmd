# A kind of one's own beside the built-in ones.
cd "$WORK" || exit 2
printf 'kind\trent\tvalue unit\nrule\trent\trent\t-\trent of {value:money}\n' >own
printf 'a\t1\tIt pays a rent of £3,000 a year.\n' | gpfacts -f default -f own
echo where ^ is:
{
	printf 'kind\tgreeting\tword\nset\tword\thail|hello\n'
	printf 'rule\tgreeting\thail|hello\t-\t^{word:word}\n'
	printf 'kind\tfarewell\tword\nset\tbye\tbye|ciao\n'
	printf 'rule\tfarewell\tbye|ciao\t-\t^ciao[(|]|{word:bye}\n'
} >own
printf 'a\t1\tHail all, hello all, goodbye or bye or ciao.\n' |
    gpfacts -f default -f own
echo the number of a name, which is one figure:
printf 'kind\tship\tn\nrule\tship\t-&number\t-\t(?<!part[ ]){n:number}\n' >own
printf 'a\t1\tIn part 125 it has 12 ships.\n' | gpfacts -f own
