# The lexicon that was read when gpscore was built says what the same one
# says when it is read again.
for options in '' -x --shares; do
	# shellcheck disable=SC2086	# none, or one
	gpscore $options polarity.in >"$WORK/ready"
	# shellcheck disable=SC2086
	gpscore $options -f default polarity.in | diff "$WORK/ready" -
done
