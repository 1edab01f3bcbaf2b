# The built-in rules are compiled when they are first tried; as a file they
# are checked at once.
cd "$WORK" || exit 2
gpfacts -P >rules
gpfacts -f rules </dev/null
# The list of slots may end in its separator, as the manual writes it.
printf 'kind\tvote\tfor outcome\nrule\tvote\tcarried\t-\tcarried by {for:number}\toutcome=carried;\n' >semicolon
echo 'It was carried by 9.' | gpfacts -f semicolon
