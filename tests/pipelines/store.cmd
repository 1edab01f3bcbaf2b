# The store: only what is new is read; whatever happened, it ends up as one
# that was made at once.
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 12 news "$TOP"/corpus/0*.txt
store() { "$TOP/pipelines/store" -v "$@" 2>&1; }
same() {
	rm -rf fresh
	store fresh news >/dev/null
	for dir in fresh state; do
		(cd $dir && for f in *.zst; do
			echo "$f"
			zstdcat "$f"
		done) >$dir.rows
	done
	cmp fresh.rows state.rows && echo same
}
mv news/0000[1-5].txt .
echo "first";   store state news; same
mv 0000[1-5].txt news
echo "more";    store state news; same
echo "again";   store state news; same
sed -i 's/practice/surgery/' news/00003.txt
echo "changed"; store state news; same
rm news/00004.txt
echo "gone";    store state news; same
cp news/00005.txt news/copy.txt
echo "copy";    store state news; same
mv news/00006.txt news/renamed.txt
echo "renamed"; store state news; same
: >news/empty.txt
echo "empty";   store state news; same

# A day that is damaged is named, and made anew.
# shellcheck disable=SC2012	# the names are dates
day=$(ls state/*.zst | sed -n 2p)
# shellcheck disable=SC2016	# eval expands them
for damage in 'echo rubbish >$day' ': >$day' \
    'head -c 300 $day >x; mv x $day' \
    'printf x | dd of=$day bs=1 seek=200 conv=notrunc 2>/dev/null'; do
	eval "$damage"
	store state news | sed "s|$day|DAY|; s/[0-9]* files, .*/.../"
	store state news | sed 's/[0-9]* files, \(.* new\),.*/\1/'
	same
done

# Two documents of a file are of two days; half of it is none of it.
cp "$TOP/corpus/010-pensions-two.txt" news
DIVIDER='^=== article'
export DIVIDER
store state news | sed 's/,.*//'
rm state/2024-07-29.zst
store state news
same

# What cannot be read is said, the rest is done.
store state news missing.txt
echo "status $?"
( flock 9; store state news ) 9>state/lock
echo "status $?"
