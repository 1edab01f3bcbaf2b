# shellcheck disable=SC2086
printf 'HQ\tboard\n' >"$WORK/one"
printf 'Panel\tboard\nPanel\tsmall board\n' >"$WORK/two"
printf 'small\n' >"$WORK/stop"
echo 'A small board of ICBs' >"$WORK/text"
for o in "-f $WORK/one" "-f $WORK/one -f $WORK/two" "-f default -f $WORK/one" "--stopwords $WORK/stop" "--stopwords default --stopwords $WORK/stop"; do
	echo "== $(echo "$o" | sed "s,$WORK/,,g")"
	gpterms $o "$WORK/text"
done
