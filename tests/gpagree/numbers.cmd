# Numbers are the same code however they are written; with --cuts they fall
# into classes, a number at a cut into the one farther from zero, unless they
# are the name of a class.
cd "$WORK" || exit 2
printf '1\t1\n2\t0\n3\t-1\n4\t0.5\n5\t10\n6\t1e1\n7\tx1\n' >hand
printf '1\t1.0000\n2\t-0.0000\n3\t-1.0\n4\t.5\n5\t+10\n6\t10\n7\tx1\n' >filter
gpagree --matrix hand filter
sed '$d' hand >numbers
gpagree numbers filter | grep interval
gpagree --matrix --classes=-1.0,0,0.5,1,10 numbers filter
echo '== cuts'
printf '%s\t%s\n' 1 -0.06 2 -0.05 3 -0.049 4 0 5 0.049 6 0.05 7 1 8 nan 9 1e400 >scores
printf '%s\t%s\n' 1 low 2 low 3 mid 4 mid 5 mid 6 high 7 high >codes
gpagree --cuts=-0.05,0.05 --classes=low,mid,high --matrix codes scores
printf '%s\t%s\n' 1 1 2 1 3 2 4 2 5 2 6 3 7 3 >codes
gpagree --cuts=-0.05,0.05 --classes=1,2,3 --matrix codes scores 2>/dev/null
echo '== at zero'
printf '%s\t%s\n' 1 -0.1 2 0 3 0.1 >scores
printf '%s\t%s\n' 1 no 2 yes 3 yes >codes
gpagree --cuts 0 --classes no,yes --matrix codes scores
