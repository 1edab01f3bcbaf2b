# -f - reads the patterns from standard input, as grep does.
printf 'kettle*\nweir\n' | gpkwic -f - "$WORK/none" 2>&1 | sed "s|$WORK/||"
printf '1\tThe weir and the kettles\n' >"$WORK/text"
printf 'kettle*\nweir\n' | gpkwic -f - "$WORK/text"
printf '/(/\n' | gpkwic -f - "$WORK/text" 2>&1 || echo "status $?"
