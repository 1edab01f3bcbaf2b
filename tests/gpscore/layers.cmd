# Later layers override, 0 silences, and each lexicon format is read.
printf 'good\t3\nbad\t-3\nsplendid idea\t4\n' >"$WORK/afinn"
printf 'good\t0\n' >"$WORK/mine"
printf 'good\t1.9\t0.9\t[2, 2]\nnever seen\t2\t0.5\t[2, 2]\n' >"$WORK/vader"
printf 'a good day\na bad day\na splendid idea\na good, happy day\n' >"$WORK/in"
gpscore -f "$WORK/afinn" "$WORK/in"
gpscore -f "$WORK/afinn" -f "$WORK/mine" "$WORK/in"
gpscore -f default -f "$WORK/mine" "$WORK/in"
gpscore -f "$WORK/vader" "$WORK/in"
gpscore -f vader -f "$WORK/afinn" "$WORK/in"
# The field's lexicon alone.
echo 'Five surgeries are to close' | gpscore -f field
# What a later layer says of one spelling the other says too, unless it has a line.
printf 'clamour\t1\ncandor\t2\n' >"$WORK/first"
printf 'clamour\t-3\ncandour\t0\n' >"$WORK/second"
printf 'clamor\nclamour\ncandor\ncandour\n' |
    gpscore -f "$WORK/first" -f "$WORK/second"
