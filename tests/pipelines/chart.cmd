# The rows of a chart are nearly 17 points apart, however few they are.
command -v gnuplot >/dev/null || exit 77
cd "$WORK" || exit 2
ln -s "$TOP/pipelines/parts" parts
for rows in 2 16; do
	seq $rows | awk -v OFS='\t' '{ print "road " NR, -0.2, 0.1 }' >tone-body.tsv
	gnuplot -c parts/tone-name.gp body || exit
	grep -B 2 'road' tone-body.svg | sed -n 's/.*translate([0-9.]*,\([0-9.]*\)).*/\1/p' |
	    awk -v rows=$rows '{ y[NR] = $1 }
		END { printf "%d %d %.0f\n", rows, NR, (y[NR] - y[1]) / (NR - 1) }'
done
