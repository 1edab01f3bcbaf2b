# --lines, -j, --document and --name.
text='A title
of two lines

The prose that follows is one line and it ends with a full stop.
=== article ===

=== article ===
Another one'
for options in '' --lines -j '--document ^===' '--lines --name NAME --document ^=== -p'; do
	echo "== gpsplit $options"
	# shellcheck disable=SC2086
	echo "$text" | gpsplit $options 2>"$WORK/said"
	[ "${options#*-p}" != "$options" ] || cat "$WORK/said"
done
echo '== long names'
echo "$text" | gpsplit --join --document=^=== --name NAME
