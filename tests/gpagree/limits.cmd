# Options that do not go together, and classes without end.
cd "$WORK" || exit 2
printf '1\t0.1\n2\t0.2\n' >a
gpagree --cuts 0,1 --classes low,high a a 2>&1 | head -n 1
gpagree --code 9 a a 2>&1 | head -n 2
awk 'BEGIN { for (i = 0; i < 1001; i++) print i "\t" i }' >many
gpagree --matrix many many 2>&1 | head -n 1
