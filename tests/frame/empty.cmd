# No input at all is no fault, and gives nothing.
. ./common.sh

for filter in $(filters); do
	run "$filter" </dev/null
	run "$filter" /dev/null -
done </dev/null
