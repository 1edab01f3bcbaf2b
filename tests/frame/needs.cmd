# An empty ../shared is none: the cases that read it skip themselves.
needs=$TOP/tests/needs
mkdir -p "$WORK/shared/empty" "$WORK/shared/some" "$WORK/top"
: >"$WORK/shared/some/file"
TOP=$WORK/top
export TOP
for what in empty absent some some/file 'some empty'; do
	# shellcheck disable=SC2086
	"$needs" $what && echo "$what is there"
done
true
