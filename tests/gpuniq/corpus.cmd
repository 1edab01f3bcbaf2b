# Of the samples one is a reprint and one was cut; what a newsroom added to them,
# and the titles of their own, stay.  The follow-up copies nothing.
cd "$TOP" || exit 2
gpsplit --document '^=== article' corpus/*.txt | gpclean >"$WORK/clean"
gpuniq -x "$WORK/clean" | cut -f 1-5
gpuniq "$WORK/clean" | grep '^corpus/02[34]' | cut -c 1-90
echo --
gpuniq --documents -x "$WORK/clean" | cut -f 1,3- | cut -f 1-3 | uniq -c
