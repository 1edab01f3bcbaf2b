# A document is judged whole: a short version and a longer one that has it are
# one story, a page that quotes a paragraph of another is not; no chain of
# copies makes two unrelated texts one.
para() { printf '%s\t%s\tThe %s of %s was told on Monday that the %s would cost far more than it had been promised in the spring, and that nobody knew who was to pay.\n' "$1" "$2" "$3" "$4" "$5"; }
full() { para "$1" 1 council Ashford bridge; para "$1" 2 mayor Dunwick harbour; para "$1" 3 board Kelby school; para "$1" 4 chair Marl station; }
other() { for i in 1 2 3 4; do printf '%s\t%s\tNumber %s: a quite different account, with words number %s that no one else in the whole town has used since %s winters ago.\n' "$1" "$i" "$i" "$i" "$i"; done; }
{
	para short 1 council Ashford bridge
	para short 2 mayor Dunwick harbour
	full full
	other other
	other quotes | sed 's/different/new/g; s/words/pages/; s/town/county/; s/since/in/; s/account/tale/' | head -n 3
	para quotes 4 chair Marl station
	full both; other both
} >"$WORK/in"
echo "== shorter"; gpuniq --documents "$WORK/in" | cut -f 1,2
echo "== copies"; gpuniq --documents -x "$WORK/in" | cut -f 1-5
echo "== without keys, operands are documents"
grep '^full' "$WORK/in" | cut -f 3 >"$WORK/a"
grep '^short' "$WORK/in" | cut -f 3 >"$WORK/b"
gpuniq --documents -K 0 "$WORK/a" "$WORK/b" "$WORK/a" | cmp - "$WORK/a" && echo same
echo "== an empty first line is kept"
printf '\n\nan end\n' | gpuniq --documents | grep -c ''
