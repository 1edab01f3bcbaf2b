# The built-in rules are compiled when they are first tried; as a file they
# are checked at once.
cd "$WORK" || exit 2
gpfacts -P >rules
gpfacts -f rules </dev/null
