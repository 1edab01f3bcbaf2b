# What nobody reads any more is no error; what could not be written is no result.
type parallel >/dev/null 2>&1 || { echo "GNU parallel is not installed"; exit 77; }
cd "$WORK" || exit 2
gpsplit "$TOP"/corpus/001*.txt >records
mkfifo gone
exec 3<>gone
exec 4>gone
exec 3<&-
env --default-signal=PIPE "$TOP/pipelines/gptext" spread gpclean <records >&4
echo "spread $?"
env --ignore-signal=PIPE "$TOP/pipelines/gptext" spread gpclean <records 2>/dev/null >&4
echo "spread $?"
