cd "$WORK" || exit 2
printf 'one\n' >one
printf 'a\tb\nx\t\n' >two
gpterms -f one; echo $?
gpterms -f two; echo $?
gpterms -f none; echo $?
gpterms -n 0; echo $?
gpterms -k x; echo $?
gpterms -l -m; echo $?
for option in '-k 1' -L '-n 2' -g --words -a '-f default' '-K 1' '--names one'; do
	# shellcheck disable=SC2086	# options
	gpterms $option -m one 2>&1 | head -n 1
done
gpterms --n=1; echo $?
printf 'a\tb\n' | gpterms -k 3; echo $?
printf 'a\tb\nc\n' | gpterms -k 1; echo $?
