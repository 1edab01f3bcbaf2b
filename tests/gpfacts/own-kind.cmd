# A kind of one's own beside the built-in ones.
cd "$WORK" || exit 2
printf 'kind\trent\tvalue unit\nrule\trent\trent\t-\trent of {value:money}\n' >own
printf 'a\t1\tIt pays a rent of £3,000 a year.\n' | gpfacts -f default -f own
