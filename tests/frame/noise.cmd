# Any bytes go in; only text comes out, and nothing breaks.
. ./common.sh
cd "$WORK" || exit 2

noise 200000 >bytes
{ noise 20000 | tr '\n' ' '; printf '\nnext\n'; } >line
{ head -c 3000 /dev/zero; printf '\nnext\n'; } >zeros
for filter in $(filters); do
	for file in bytes line zeros; do
		run "$filter" $file >got 2>said
		status=$?
		[ $status -le 1 ] || echo "$filter: $file: status $status"
		grep -v ' fields: taken \| more records with too few' said
	done
done

gpsplit bytes >got
cut -f 3 got | tr -d '\n' >text
tr '\t\r\0' ' ' <bytes | tr -d ' \n\f' >want
tr -d ' \f' <text | cmp - want

gpclean -K 0 bytes >got
iconv -f UTF-8 -t UTF-8 got | cmp - got
[ "$(LC_ALL=C tr -d '\n\40-\176\200-\377' <got | wc -c)" = 0 ] ||
    echo 'gpclean: controls are left'
grep -c . got >/dev/null || echo 'gpclean: nothing is left'
