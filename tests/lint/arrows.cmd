# Includes follow the order of the wings, rooms form no circle, and no wing of
# lib/ has more than 14 rooms.  A room is a pair noun.h noun.c.
cd "$TOP" || exit 2

# "room room" for each include of another room of the project.
grep -H '^#include "' lib/*/*.[ch] filters/*/*.[ch] |
    sed 's/\.[ch]:#include "\(.*\)"$/ \1/' |
    while read -r room included; do
	for file in "lib/$included" "${room%/*}/$included"; do
		[ ! -e "$file" ] || echo "$room ${file%.[ch]}"
	done
    done | awk '$1 != $2' | sort -u >"$WORK/arrows"
[ -s "$WORK/arrows" ] || echo 'no includes found'

# The wings that each wing may include, and itself.
cat >"$WORK/order" <<'END'
bytes
repair bytes
stream bytes
count stream bytes
text stream bytes
names text stream bytes
terms text stream bytes
match text stream bytes
topics match terms text stream bytes
page match repair text stream bytes
END
awk '
# lib/page/rules is in the wing page, filters/gpmeta/dates in gpmeta
function wing(room, part) {
	split(room, part, "/")
	return part[2]
}
FILENAME != "-" { for (i = 1; i <= NF; i++) may[$1, $i] = 1; next }
{ from = wing($1); to = wing($2) }
$1 ~ /^lib/ && !((from, from) in may) { print "not in the order: " from }
$1 ~ /^lib/ && !((from, to) in may) ||
$2 ~ /^filters/ && from != to {
	print "against the order: " $1 " includes " $2
}' "$WORK/order" - <"$WORK/arrows" | sort -u

tsort <"$WORK/arrows" 2>&1 >/dev/null | sed 's/^tsort: /circle: /'

for wing in lib/*/; do
	rooms=$(find "$wing" -name '*.h' ! -name '*_tables.h' | wc -l)
	[ "$rooms" -le 14 ] || echo "$wing has $rooms rooms"
done
