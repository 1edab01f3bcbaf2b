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
echo a name before a verb, in a text that tells of ships, and two figures:
{
	printf 'kind\tsale\twho to\nset\tname\t(?-i:[A-Z])[a-z]+\n'
	printf 'sign\tships\tship|boat\nsign\tships\tyard&number\tyard {number}\n'
	printf 'rule\tsale\tsold\tships\t{who:name} {first}sold {to:name}\n'
	printf 'rule\tsale\tsold&2number\tships\tsold {who:number} to {to:number}\n'
	printf 'bar\tsale\tnever\t-\tnever (?:was|were)\n'
} >own
{
	printf 'a\t1\tThe boats were old. Smith sold Jones. They sold 3 to 4.\n'
	printf 'a\t2\tSmith sold Jones at yard 5. He sold 3 and no more.\n'
	printf 'a\t3\tSmith sold Jones at a yard. Sold 3 to 4.\n'
	printf 'a\t4\tA ship: Smith sold Jones, which never was.\n'
} | gpfacts -f own
