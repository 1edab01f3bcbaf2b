# Killed at any moment, a run leaves the state of before or that of after.
cd "$WORK" || exit 2
awk 'BEGIN { srand(7); for (i = 1; i <= 4000; i++) { s = "d" i "\t1\t";
	for (j = 0; j < 20; j++) s = s " w" int(rand() * 5000); print s } }' >all
head -n 2000 all >monday
gpuniq --seen old monday >/dev/null
cp old new
gpuniq --seen new all >/dev/null
for i in 0 1 2 3 4 5 6 7 8 9; do
	cp old state
	gpuniq --seen state all >/dev/null &
	sleep "0.0$i"
	{ kill -9 $! && wait $!; } 2>/dev/null
	cmp -s state old || cmp -s state new || echo "neither, after 0.0$i s"
done
# While it reads, nothing has changed yet.
mkfifo pipe
cp old state
gpuniq --seen state pipe >/dev/null &
exec 8>pipe
cat all >&8
kill -9 $!
wait $! 2>/dev/null
exec 8>&-
cmp state old
