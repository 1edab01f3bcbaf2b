# A mark inside a word of the data opens a quotation.
# shellcheck disable=SC1112	# they are meant
printf 'called‘foo\tnaming\n' >"$WORK/data"
printf '%s\n' 'Dr Roe said it was called‘foo bar baz.’ And so it was.' |
    gpquotes -ls -f default -f "$WORK/data"
