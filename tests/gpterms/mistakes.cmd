cd "$WORK" || exit 2
printf 'one\n' >one
printf 'a\tb\nx\t\n' >two
gpterms -f one; echo $?
gpterms -f two; echo $?
gpterms -f none; echo $?
gpterms -n 0; echo $?
gpterms -k x; echo $?
gpterms -l -m; echo $?
gpterms --n=1; echo $?
printf 'a\tb\n' | gpterms -k 3; echo $?
printf 'a\tb\nc\n' | gpterms -k 1; echo $?
