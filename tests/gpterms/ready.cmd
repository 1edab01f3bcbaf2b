# The glossary read when gpterms is built finds what the same file does, and
# gpnames' rows can be added to it.
printf 'Zoe Marchbanks\tperson\t2\n' >"$WORK/names"
gpterms -P >"$WORK/glossary"
for o in -l '-ln 3' '-u 2 --numbers'; do
	# shellcheck disable=SC2086
	gpterms $o "$TOP"/corpus/*.txt >"$WORK/ready"
	# shellcheck disable=SC2086
	gpterms $o -f default "$TOP"/corpus/*.txt >"$WORK/read"
	# shellcheck disable=SC2086
	gpterms $o -f "$WORK/glossary" "$TOP"/corpus/*.txt >"$WORK/file"
	test -s "$WORK/ready" && cmp "$WORK/ready" "$WORK/read" &&
	    cmp "$WORK/read" "$WORK/file"
done
echo 'Zoe Marchbanks met the integrated care board' |
    gpterms --names "$WORK/names"
