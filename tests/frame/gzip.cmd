# gzip files are known by what they hold; members and zstd frames in a row are
# one file, which zeros may pad; broken ones keep what came before.
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
	head -n 20 a >named
	{ gzip -cN named; : | gzip -c; tail -n +21 a | head -n 9 | zstd -qc
	    tail -n +30 a | gzip -c; } >a.text
	run "$filter" <a.text >got
	cmp want got
	{ cat a.text; head -c 100000 /dev/zero; } >padded
	run "$filter" <padded >got
	cmp want got
	gzip -c a | head -c 900 >truncated
	{ gzip -c b; echo garbage; } >trailing
	{ gzip -c b; head -c 700 /dev/zero; gzip -c b; } >inside
	{ gzip -c b | head -c 700; noise 1000; } >corrupt
	{ printf '\037\213\010\0'; noise 1000; } >nonsense
	for file in truncated trailing inside corrupt nonsense; do
		broken $file
	done
done
