# Where a page goes: in the place of a file, through what is none, never anywhere
# else; and what names and texts hold never commands a terminal.
cd "$WORK" || exit 2
mkdir news dir none
cp "$TOP"/corpus/00[1-4]*.txt news
report() { "$TOP/pipelines/report" -t text "$@"; }
report news >page 2>err || exit 2
cat err
# The foot has the command, which differs.
body() { sed '/^-- $/,$d' "$1"; }
alike() {
	for page; do
		[ "$(body "$page" | cksum)" = "$(body page | cksum)" ] ||
		    echo "$page differs"
	done
	tail -n 1 "$1" | cut -d ' ' -f 1
}

echo "a folder"
report -o dir news
echo "status $?"
ls -A dir
echo "a folder that is not there"
report -o none/such/page news
echo "status $?"
report -o '' news
echo "status $?"

echo "a file keeps its mode, a new one has that of others"
umask 027
echo old >private
chmod 600 private
report -o private news
report -o new news
alike private new
stat -c %a private new
touch new.new.1 new.mine
report -o new news
ls new.*

echo "a link leads to the file"
ln -s target link
report -o link news
[ -L link ] && alike target
ln -s ../dir/page none/link
report -o none/link news
alike dir/page

echo "a fifo"
mkfifo fifo
cat fifo >got &
report -o fifo news
wait $!
[ -p fifo ] && alike got
# Only a node of our own: a page once took the place of the null device.
if mknod null c 1 3 2>/dev/null && { echo x >null; } 2>/dev/null; then
	report -o null news
	[ -c null ] || echo "the device is gone"
	rm null
	if mknod full c 1 7 2>/dev/null; then
		report -o full news 2>/dev/null
		status=$?
		[ $status = 2 ] || echo "a full device, and status $status"
		[ -c full ] || echo "the device is gone"
	fi
fi
if [ "$(id -u)" != 0 ]; then
	mkdir closed
	chmod 555 closed
	report -o closed/page news 2>/dev/null
	status=$?
	[ $status = 2 ] || echo "a closed folder, and status $status"
fi

echo "no command for a terminal"
esc=$(printf '\033')
cp news/001*.txt "news/a${esc}]0;owned${esc}[2J.txt"
printf 'Surgery shuts\n\nBy Ann Other\n3 May 2024\n\nThe %s[31mBMA\302\233m said so.\n' \
    "$esc" >news/e.txt
for command in "report -t text" "report -t html" "where BMA" "where said"; do
	# shellcheck disable=SC2086
	"$TOP/pipelines/"$command news 2>&1 | LC_ALL=C tr -d '\n\t -~\200-\377' |
	    od -c | head -n 2
	# shellcheck disable=SC2086
	"$TOP/pipelines/"$command news 2>&1 | LC_ALL=C grep -c "$(printf '\302\233')"
done
"$TOP/pipelines/where" LMC news | grep -c 'a\\033\]0;owned\\033\[2J.txt'
"$TOP/pipelines/store" "nosuch/${esc}[2J.db" news 2>&1 | grep -c "$esc"

echo "no folder for temporary files"
TMPDIR=$WORK/nosuch report news 2>/dev/null
echo "status $?"
# What a drawing makes gnuplot say is not mailed by cron: a day only.
printf 'Board shuts\n\nBy Jo Hale\n3 May 2024\n\nThe board has shut.\n' >one.txt
report -s 2024-05-03 -u 2024-05-03 one.txt >one 2>&1
grep -c 'warning' one
report -o nobody.html none
echo "status $?"
ls nobody.html
