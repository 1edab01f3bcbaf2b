# Each article of the samples tells of an event of its own, but for the reprint,
# the copy that was cut and the follow-up (see corpus/README.md).
cd "$TOP" || exit 2
gpsplit --document '^=== article' corpus/*.txt >"$WORK/raw"
gpmeta "$WORK/raw" >"$WORK/meta"
gpclean "$WORK/raw" | gpstories -d "$WORK/meta" | awk -F '\t' '$1 != $2'
