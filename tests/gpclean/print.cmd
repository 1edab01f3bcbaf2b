# -P prints the file that lies beside the source, and -f reads it back.
gpclean -P | cmp - "$TOP/lib/page/boilerplate.rules"
gpclean -P >"$WORK/rules"
cat "$TOP"/corpus/*.txt >"$WORK/in"
for option in '' -x; do
	gpclean $option "$WORK/in" | sed 's/^default:/rules:/' >"$WORK/want"
	(cd "$WORK" && gpclean $option -f rules in) | cmp - "$WORK/want"
done
