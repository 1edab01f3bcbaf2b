# A release that two sites print counts once, whatever they changed in it.
cd "$WORK" || exit 2
mkdir north south
release='The Fenshire committee voted against the pension offer on Tuesday evening, after its chair had called the offer a rounding error'
printf '%s.\n' "$release" >north/1.txt
printf '%s, it said.\n' "$release" >south/1.txt
for command in top-terms terms-by-month tone-by-month; do
	"$TOP/pipelines/gptext" $command north south | grep -E 'pension|undated.*[0-9]\.' | cut -f 1-3
	"$TOP/pipelines/gptext" $command --once north south | grep -E 'pension|undated.*[0-9]\.' | cut -f 1-3
done
# Nor does what a newspaper reprints.
cd "$TOP/corpus" || exit 2
for once in '' --once; do
	"$TOP/pipelines/gptext" top-terms ${once:+"$once"} -T 1000 018-* 023-* | grep -E '^(ADHD|patient|GP)	'
done
