# A definition may use others; what grows past 64 KiB so is refused with its line.
cd "$WORK" || exit 2
printf 'let\tAA\txx\n' >rules
for pair in AB BC CD DE EF FG GH HI IJ JK; do
	used=${pair%?}
	printf 'let\tA%s\t{A%s}{A%s}{A%s}{A%s}\n' "${pair#?}" "$used" "$used" \
	    "$used" "$used"
done >>rules
gpclean -f rules /dev/null
echo "status $?"
