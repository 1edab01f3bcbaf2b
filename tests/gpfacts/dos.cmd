# Lines that end with CR LF, as of DOS, say the same.
sed 's/$/\r/' motions.in >"$WORK/dos"
gpfacts "$WORK/dos" | cmp - motions.out
