# A parent that ignores SIGPIPE, as cron or a service manager may: a filter
# whose reader has gone is quiet all the same.
. ./common.sh

i=0
while [ $i -lt 200 ]; do
	cat "$TOP/corpus/001-contract-imposition.txt"
	i=$((i + 1))
done >"$WORK/in"
trap '' PIPE
for filter in gpsplit gpclean gptokens; do
	"$filter" "$WORK/in" 2>"$WORK/said" | head -n 1 >"$WORK/got"
	[ -s "$WORK/got" ] || echo "$filter: nothing"
	cat "$WORK/said"
done
