# Tomorrow's run knows today's texts; the state is replaced as a whole, and can
# be read; a run that fails leaves it as it was.
awk 'BEGIN { srand(7); for (i = 1; i <= 40; i++) { s = "d" i "\t1\t";
	for (j = 0; j < 20; j++) s = s " w" int(rand() * 5000); print s } }' >"$WORK/all"
head -n 25 "$WORK/all" >"$WORK/monday"
tail -n +16 "$WORK/all" >"$WORK/tuesday"
cd "$WORK" || exit 2
gpuniq --seen state monday | cmp - monday
gpuniq --seen state tuesday >got
tail -n 15 all | cmp - got
zstdcat state | cmp - all
cp state before
echo 'd99	1	a text that nobody has seen, neither on Monday nor on Tuesday' >new
gpuniq --seen state new >/dev/full 2>said && echo "a full disk went unseen"
cmp state before
gpuniq --seen state new missing >/dev/null 2>said && echo 'a missing file went unseen'
cmp state before
printf 'no state\n' >broken
{ gpuniq --seen broken monday >/dev/null; } 2>&1
mkdir folder
gpuniq --seen folder monday >/dev/null 2>&1; echo $?
ls
# A state that cannot be written is refused before anything is read.
echo 'd1	1	text' | gpuniq --seen nowhere/state 2>&1; echo $?
# A device is refused, not replaced; what a link names is.
mkfifo pipe
gpuniq --seen pipe new 2>&1; echo $?
ls -F pipe
ln -s state link
gpuniq --seen link new
ls -F link
zstdcat state | tail -n 1
# Known texts are not compared with each other, whatever the threshold.
gpuniq --threshold 0.01 -n 1 --least 1 -x --seen state </dev/null
zstdcat state | wc -l
# Of two runs at a time one is told to start again.
gpuniq --seen state pipe >/dev/null 2>said &
exec 8>pipe
sed 's/d99/d100/; s/text/story/' new >newer
gpuniq --seen state --threshold 1 newer >/dev/null
exec 8>&-
wait $!; echo $?
cat said
zstdcat state | tail -n 1
