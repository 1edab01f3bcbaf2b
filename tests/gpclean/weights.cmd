# The weights are data: printed, replaced, refused where they are mistaken.
cd "$WORK" || exit 2
gpclean --print-weights >w
cat "$TOP"/tests/sites/10*.txt >in
gpclean --keep-all in >built-in
gpclean --weights w --keep-all in | cmp - built-in && echo the same
echo '== without weights nothing is judged'
gpclean -x --weights /dev/null in | grep -c '^line:'
echo '== the score is shown'
printf 'line\twords\t0\t-1.25\n' >all
gpclean -x --weights all in | grep '^line:' | cut -f 1 | sort -u
echo '== mistakes'
while IFS= read -r line; do
	printf '%s\n' "$line" | tr '~' '\t' >w
	gpclean --weights w in 2>&1
	echo "status $?"
done <<'END'
line~words~0
lines~words~0~1
line~word~0~1
line~words~256~1
line~words~-1~1
line~words~one~1
line~words~0~much
line~words~0~nan
doubt~1e9
furniture~
END
