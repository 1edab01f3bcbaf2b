# Lines sorted by words of the whole record, without case; ties as they come.
cat >"$WORK/in" <<'END'
d	1	The old surgery, closed today
d	2	A new surgery opened, and the SURGERY thrived
d	3	the Old surgery opens
d	4	surgery
d	5	l’été surgery; l'Été surgery
END
cd "$WORK" || exit 2
for levels in 1L 1L,1R 1R,2L 0,1R 2R; do
	echo "== $levels"
	gpkwic --sort $levels surgery in
done
echo '== what is not shown sorts, too'
gpkwic --sort 2L -W 3 -A surgery in
for levels in '' 1 '1L,' L 0L 1001L '1l' '1L 1R' \
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0; do
	gpkwic --sort "$levels" surgery in 2>&1 | head -n 1
done
cd "$TOP" || exit 2
gpkwic --sort 1R,1L practice corpus/*.txt 2>/dev/null | LC_ALL=C sort >"$WORK/a"
gpkwic practice corpus/*.txt 2>/dev/null | LC_ALL=C sort | cmp - "$WORK/a"
