# Counts near 2^64 neither wrap nor lose the difference; empty tables are no
# fault, also under UBSan; a sum past 2^64 is refused.
cd "$WORK" || exit 2
printf 'a\t18446744073709551615\nb\t1\n' >large
printf 'a\t1\nb\t5\n' >small
gpkeyness large small
gpkeyness small large
gpkeyness large large 2>&1
gpkeyness --diff --odds-ratio small large
printf 'a\t18446744073709551615\nb\t18446744073709551615\n' >two
gpkeyness two small
gpkeyness large large small
echo "status $?"
: >empty
gpkeyness empty empty
gpkeyness small empty
gpkeyness empty small
printf 'k\ta\t1\n' >keyed
gpkeyness -k 1 keyed empty
gpkeyness -k 1 empty keyed
