# Names as given, a line without newline at the end, standard input twice.
cd "$WORK" || exit 2
printf 'one' >a
printf 'two\n\nthree' >b
: >empty
echo four | gpsplit ./a empty b - a -
echo '== names that would break records'
odd=$(printf 'tab\there\nand\\newline')
echo five >"$odd"
gpsplit "$odd"
echo six >-n
gpsplit -- -n
