# zstd files are known by what they hold; broken ones keep what came before.
. ./common.sh
command -v zstd >/dev/null || { echo no zstd; exit 77; }
cd "$WORK" || exit 2

# broken FILE: is it said, with the place, and the rest read?
broken() {
	run "$filter" "$1" b >got 2>said && echo "$filter: $1: no status"
	grep -q "^$filter: $1: at byte [0-9]*: [a-zA-Z]" said ||
	    { echo "$filter: $1: said:"; cat said; }
	[ "$(wc -l <said)" = 1 ] || echo "$filter: $1: said more than once"
	[ -s got ] || echo "$filter: $1: nothing came"
}

for filter in $(filters); do
	samples "$filter" >a
	samples "$filter" | tail -n 80 >b
	run "$filter" <a >want
	{ head -n 20 a | zstd -qc; : | zstd -qc
	    printf '\137\52\115\30\4\0\0\0skip'; tail -n +21 a | zstd -qc; } >a.text
	run "$filter" <a.text >got
	cmp want got
	zstd -qc a | head -c 900 >truncated
	{ zstd -qc b; echo garbage; } >trailing
	{ zstd -qc b; head -c 1000 a.text | tail -c 990; } >corrupt
	{ printf '\50\265\57\375'; noise 1000; } >nonsense
	for file in truncated trailing corrupt nonsense; do
		broken $file
	done
done
