# Runs over parts, merged, are the run over all; also in several steps, and
# by groups.
cd "$TOP" || exit 2
gpsplit corpus/*.txt 2>/dev/null | gpclean 2>/dev/null >"$WORK/in"
cd "$WORK" || exit 2
for option in '-W 3' '-k 1' '-k 1 -S 1K'; do
	# shellcheck disable=SC2086	# options
	{
	gpcollocates $option 'practice*' in >whole
	gpcollocates $option --counts 'practice*' in >counts
	for part in 0 1 2; do
		awk -v part=$part 'NR % 3 == part' in |
		    gpcollocates $option --counts 'practice*' >part.$part
	done
	}
	gpcollocates -m part.0 part.1 part.2 | cmp - whole
	gpcollocates -m --counts part.0 part.1 part.2 | cmp - counts
	gpcollocates -m --counts part.2 part.0 | gpcollocates -m - part.1 |
	    cmp - whole
	gpcollocates -m -S 1K part.0 part.1 part.2 | cmp - whole
	gpcollocates -m counts | cmp - whole
done
gpcollocates -M 3 -T 4 'practice*' in >some
gpcollocates 'practice*' in | awk -F '\t' '$2 >= 3' | head -n 4 | cmp - some
