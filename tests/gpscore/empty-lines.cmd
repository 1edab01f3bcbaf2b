# An empty line is no record; a record with keys and an empty text is one.
printf 'good\n\nbad\n' >"$WORK/in"
gpscore "$WORK/in"
printf 'a\tgood\nb\t\n' | gpscore
