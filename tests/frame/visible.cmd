# No message has an escape sequence in it, whatever the names and values hold, and
# none is wider than a terminal.
. ./common.sh
cd "$WORK" || exit 2

escape=$(printf 'e\033[31m\302\233x\342\200\256')
mkdir folder
printf 'k\tv\n' >"$escape"
printf '/(%s/\t%s\n{%s}\n' "$escape" "$escape" "$escape" >"bad$escape"
printf 'd\t1\t%s text\nshort\n' "$escape" >"in$escape"

# quiet FILTER ARGUMENT...: what it says has no control and no bidi character.
quiet() {
	"$@" <"in$escape" >got 2>said
	! LC_ALL=C grep -q "$(printf '[\033\177]\|\302\233\|\342\200\256')" said || {
		printf '%s\n' "$*" && cat said
	} | cat -v
}

for filter in $(filters) gpkeyness gpagree; do
	quiet "$filter" "missing$escape" "in$escape"
	quiet "$filter" -K 9 "in$escape" "in$escape"
	quiet "$filter" "-$escape"
	quiet "$filter" "--$escape"
	TMPDIR=missing$escape quiet "$filter" -S 1k "in$escape"
	"$filter" --help >help
	grep -n '.\{81\}' help
	sed -n 's/^  \(-.\),.* --[a-z-]* [a-z].*/\1/p;
	    s/.* \(--[a-z-]*\) [a-z].*/\1/p' help | sort -u >options
	while read -r option; do
		for value in "$escape" "bad$escape" "missing$escape"; do
			quiet "$filter" "$option" "$value" "in$escape"
		done
	done <options
done
