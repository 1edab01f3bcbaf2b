# The main pipeline, as printed in the README, runs as it stands.
cd "$TOP" || exit 2
cat corpus/*.txt | gpclean | gpterms | sort >"$WORK/out"
LC_ALL=C sort -c "$WORK/out"
grep -P '^(ICB|LMC|GP|patients)\t' "$WORK/out" | cut -f 1
