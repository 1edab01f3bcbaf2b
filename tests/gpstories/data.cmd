# The weights are data; a mistake in them is refused, with its place.
gpstories -P >"$WORK/default"
gpstories -f "$WORK/default" events.txt >"$WORK/got"
gpstories events.txt | cmp - "$WORK/got"
cd "$WORK" || exit 2
for line in 'threshold' 'threshold	x' 'threshold	2' 'treshold	0.3' 'keep	0'; do
	echo "$line" >bad
	gpstories -f bad /dev/null 2>&1; echo $?
done
echo 'flood 3' >bad
gpstories --frequencies bad /dev/null 2>&1; echo $?
